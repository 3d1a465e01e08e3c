import { expect, test } from 'vitest'
import { shortName } from './short-name'

test.each([
	['Ada Marie Berg', 'Ada B.'],
	['Åse Ødegård', 'Åse Ø.'],
	['ada berg', 'ada B.'],
	['Madonna', 'Madonna'],
])('%s is shown as %s', (name, shown) => {
	expect(shortName(name)).toBe(shown)
})
