import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./colours.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media')
const schemes = [
	{ scheme: 'light', colours: coloursIn(light) },
	{ scheme: 'dark', colours: coloursIn(dark) },
]

const paper = ['neutral-background-default', 'neutral-background-tinted', 'neutral-surface-default']
const roles = ['main', 'neutral', 'apricot', 'info', 'success', 'warning', 'danger']

/** WCAG 2.2, 1.4.3: text against what lies behind it. */
const textPairs = [
	...roles.flatMap((role) =>
		['text-default', 'text-subtle'].flatMap((text) =>
			[...paper, `${role}-surface-tinted`, `${role}-surface-hover`].map((behind) => [`${role}-${text}`, behind]),
		),
	),
	...['text-default', 'text-subtle'].flatMap((text) =>
		roles.map((role) => [`neutral-${text}`, `${role}-surface-tinted`]),
	),
	...['apricot', 'info', 'success', 'neutral'].map((role) => ['main-text-subtle', `${role}-surface-tinted`]),
	...['main', 'danger'].flatMap((role) =>
		['default', 'hover', 'active'].map((state) => [`${role}-base-contrast-default`, `${role}-base-${state}`]),
	),
	['apricot-base-contrast-default', 'apricot-base-default'],
]

/** WCAG 2.2, 1.4.11: the edges of controls, marks that carry meaning, and the focus ring. */
const edgePairs = [
	...roles.flatMap((role) => [...paper, `${role}-surface-tinted`].map((behind) => [`${role}-border-default`, behind])),
	...['main', 'danger'].flatMap((role) => paper.map((behind) => [`${role}-base-default`, behind])),
	['main-base-default', 'main-surface-tinted'],
	...[...paper, ...roles.map((role) => `${role}-surface-tinted`)].map((behind) => ['focus-outer', behind]),
	['focus-inner', 'main-base-default'],
]

describe.each(schemes)('colours in the $scheme', ({ colours }) => {
	test.each(textPairs)('%s reads on %s at 4.5 to 1', (text, behind) => {
		expect(contrast(colours, text, behind)).toBeGreaterThanOrEqual(4.5)
	})

	test.each(edgePairs)('%s stands out from %s at 3 to 1', (edge, behind) => {
		expect(contrast(colours, edge, behind)).toBeGreaterThanOrEqual(3)
	})
})

test('dark names every colour that light has', () => {
	expect([...(schemes[1]?.colours.keys() ?? [])].sort()).toEqual([...(schemes[0]?.colours.keys() ?? [])].sort())
})

function coloursIn(text: string): Map<string, string> {
	return new Map(
		[...text.matchAll(/--ds-color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
	)
}

function contrast(colours: Map<string, string>, one = '', other = ''): number {
	const [darker = 0, lighter = 0] = [one, other].map((name) => luminance(colours.get(name) ?? '')).sort((a, b) => a - b)
	return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance from 0 to 1, by WCAG's definition; not a number for a colour that isn't there. */
function luminance(hex: string): number {
	const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
