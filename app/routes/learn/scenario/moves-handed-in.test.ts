import { expect, test } from 'vitest'
import type { Waiting } from '~/offline/messages'
import { movesAt, withOthers } from './moves-handed-in'

const path = '/kurs/igangsetter/gruppa/samtale/to-bord'
const at = '2026-02-10T19:00:00.000Z'

const waiting = (what: Waiting['what'], id: string, address: string, fields: string): Waiting => ({
	...{ what, id, address, fields },
	text: null,
})
const choice = 'gang=walk&nummer=2&scene=stille&valg=sp%C3%B8rre&i-siden=ja'

test('what was handed in on the page of a scenario is read as its moves, in their order', () => {
	const handedIn = [
		waiting('beginning', 'walk', `${path}/pa-nytt`, 'gang=&i-siden=ja'),
		waiting('choice', 'form-1', `${path}/valg`, choice),
		waiting('beginning', 'other', `${path}/pa-nytt`, 'gang=walk'),
	]

	expect(movesAt(path, handedIn, at)).toEqual([
		{ kind: 'begin', walkId: 'walk', seen: null, at },
		{ kind: 'choose', walkId: 'walk', wanted: { number: 2, sceneId: 'stille', choiceId: 'spørre' }, at },
		{ kind: 'begin', walkId: 'other', seen: 'walk', at },
	])
})

test.each([
	{ why: 'of another scenario', one: waiting('choice', 'form', `${path}-2/valg`, choice) },
	{ why: 'no move', one: waiting('done', 'form', '/kurs/igangsetter/gruppa/trygghet/ferdig', '') },
	{ why: 'a choice in no walk', one: waiting('choice', 'form', `${path}/valg`, 'nummer=1') },
])('$why: left alone', ({ one }) => {
	expect(movesAt(path, [one], at)).toEqual([])
})

test('a move that is known already is not added again', () => {
	const known = movesAt(path, [waiting('choice', 'form-1', `${path}/valg`, choice)], at)
	const heard = movesAt(path, [waiting('choice', 'form-2', `${path}/valg`, choice)], '2026-02-10T20:00:00.000Z')
	const more = movesAt(path, [waiting('beginning', 'other', `${path}/pa-nytt`, 'gang=walk')], at)

	expect(withOthers(known, heard)).toBe(known)
	expect(withOthers(known, [...heard, ...more])).toEqual([...known, ...more])
})
