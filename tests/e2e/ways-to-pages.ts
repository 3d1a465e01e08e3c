import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '../../app/routes'

/** A page as it was read, and the group of sights it was read with. */
export type Read = { readonly group: string; readonly path: string; readonly status: number; readonly text: string }

/**
 * Pages that are a step of something, or what came of it: one comes to them by what one does (WCAG 2.2, 2.4.5). The
 * folder of each stands for all below it.
 */
const steps = [
	// Checking a certificate, showing one, and putting it right
	...['bevis/fil', 'bevis/:code/del', 'admin/bevis/:code/'],
	// Doing a lesson, a quiz, a refresher or the plan
	...[
		'kurs/:course/:module/ovelse',
		'kurs/:course/:module/quiz/',
		'kurs/:course/:module/samtale',
		'kurs/:course/sluttprove/',
	],
	...['kurs/:course/oppfriskning', 'kurs/:course/min-plan/'],
	// Following a link in a letter, a code on a wall or an invitation
	...['bli-med', 'oppmote', 'kursbrev', 'frakoblet', 'utboks', 'pamelding/:run/'],
	// Changing an account, a person, an office or an institution
	...['min-side/konto/', 'admin/folk/:person/', 'admin/kontorer/', 'admin/institusjoner/:institution/'],
	// Changing a run and who is in it, getting ready for its second day, and certifying
	...['leder/kurs/:run/endre', 'leder/kurs/:run/avlys', 'leder/kurs/:run/for-dag-to', 'leder/kurs/:run/import/'],
	...['leder/kurs/:run/deltakere/', 'leder/kurs/:run/invitasjon/', 'leder/kurs/:run/meldinger/'],
	...['leder/kurs/:run/sertifisering/', 'institusjon/kurs/:run/samling'],
]

/** Pages that are no step of anything, and to which fewer than two other kinds of pages lead. */
export function reachedInOneWay(pages: readonly Read[]): string[] {
	const from = new Map<string, Set<string>>()
	for (const { path, text } of pages) {
		for (const [, address = ''] of text.matchAll(/<a\b[^>]*\bhref="(\/[^"]*)"/g)) {
			// From one lesson to the next, or from one module to another, counts as well.
			if (pathOnly(address) === pathOnly(path)) continue
			const to = patternOf(address)
			from.set(to, (from.get(to) ?? new Set()).add(patternOf(path)))
		}
	}
	const shown = new Set(pages.filter(({ status }) => status === 200).map(({ path }) => patternOf(path)))
	return [...shown]
		.filter((pattern) => (from.get(pattern)?.size ?? 0) < 2 && !steps.some((step) => pattern.startsWith(step)))
		.map((pattern) => `/${pattern} is reached from ${[...(from.get(pattern) ?? [])].join(' ') || 'nowhere'} alone`)
}

const pathOnly = (address: string) => address.replace(/[?#].*/, '')

/** The route that answers at this address, as `app/routes.ts` writes it; those with the fewest gaps first. */
function patternOf(address: string): string {
	const path = pathOnly(address).slice(1)
	return byGaps.find(({ fits }) => fits.test(path))?.pattern ?? '*'
}

const gaps = (pattern: string) => pattern.split(':').length

const byGaps = routes
	.map(({ path = '' }: RouteConfigEntry) => path)
	.filter((pattern) => pattern !== '*')
	.sort((one, other) => gaps(one) - gaps(other))
	.map((pattern) => ({
		pattern,
		fits: new RegExp(`^${pattern.replaceAll('.', '[.]').replace(/:\w+/g, '[^/]+')}$`),
	}))
