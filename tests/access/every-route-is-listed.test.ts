import { expect, test } from 'vitest'
import routes from '../../app/routes'
import { expectations } from './expectations'

/** Every address pattern of the portal. */
function patterns(entries: typeof routes): string[] {
	return entries.map(({ path }) => `/${path ?? ''}`)
}

test('every route says who may read and who may write', () => {
	expect(expectations.map(({ route }) => route).sort()).toEqual(patterns(routes).sort())
})

test('no route lies below another, where it would inherit no guard', () => {
	expect(routes.filter((entry) => 'children' in entry && entry.children)).toEqual([])
})
