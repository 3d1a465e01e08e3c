import { describe, expect, test } from 'vitest'
import type { PersonId } from './ids'
import { importCounts, type KnownInRun, planImport, type RunAtImport } from './import-plan'
import type { ListedPerson } from './participant-list'

const now = new Date('2026-11-21T12:00:00Z')
const run = {
	cancelledAt: null,
	endsAt: '2026-12-02T15:00:00.000Z',
	enrolmentClosesAt: '2026-11-01T00:00:00.000Z',
	access: 'invitation',
	seats: null,
} as const
const empty: RunAtImport = { run, places: { seated: 0, waiting: 0 }, known: [], accounts: new Map() }
const known = (facts: Partial<KnownInRun>): KnownInRun => ({
	...{ personId: null, name: 'Ada Berg', emails: [], reference: null, hasLeft: false },
	...facts,
})

function listed(number: number, name: string, email = '', reference = ''): ListedPerson {
	return { number, name, email, reference }
}

function outcomes(people: ListedPerson[], at: Partial<RunAtImport> = {}) {
	const plan = planImport(people, { ...empty, ...at }, now)
	return plan.kind === 'plan' ? plan.rows.map(({ outcome }) => outcome) : plan
}

/** What is wrong with one row, as `field reason`. */
function mistakes(person: ListedPerson, at: Partial<RunAtImport> = {}): string[] {
	const [outcome] = [outcomes([person], at)].flat()
	return outcome && 'mistakes' in outcome ? outcome.mistakes.map(({ field, reason }) => `${field} ${reason}`) : []
}

describe('a cell', () => {
	test.each([
		['no name', listed(2, '', 'ada@eksempel.no'), 'name missing'],
		['digits for a name', listed(2, '12345'), 'name unfit'],
		['a very long name', listed(2, 'a'.repeat(101)), 'name too-long'],
		['a formula for a name', listed(2, '=HYPERLINK("x")'), 'name formula'],
		['a name that begins as a formula does', listed(2, '@SUM(A1)'), 'name formula'],
		['a formula for a number', listed(2, 'Ada', '', '-1+1'), 'reference formula'],
		['a name that was read in the wrong alphabet', listed(2, 'Ã…se BjÃ¸rn'), 'name garbled'],
		['a name whose letters were lost', listed(2, 'Bj\ufffdrn'), 'name garbled'],
		['a name from an old Mac', listed(2, 'Bj¿rn'), 'name garbled'],
		['a NUL in a name', listed(2, 'Ada\0Berg'), 'name hidden-characters'],
		['a name that turns the direction of writing', listed(2, 'Ada \u202egreB'), 'name hidden-characters'],
		[
			'a line break in an address',
			listed(2, 'Ada', 'ada@eksempel.no\nBcc: alle@eksempel.no'),
			'email hidden-characters',
		],
		['two addresses', listed(2, 'Ada', 'ada@eksempel.no, bo@eksempel.no'), 'email unfit'],
		['half an address', listed(2, 'Ada', 'ada@eksempel'), 'email unfit'],
		['a very long number', listed(2, 'Ada', '', '1'.repeat(61)), 'reference too-long'],
	])('with %s is a mistake', (_what, person, expected) => {
		expect(mistakes(person)).toEqual([expected])
	})

	test('is told of beside the others of its row', () => {
		expect(mistakes(listed(2, '', 'ada', '=1'))).toEqual(['name missing', 'email unfit', 'reference formula'])
	})

	test.each([
		['two lines in its cell', 'Ada\nBerg'],
		['letters from everywhere', 'Áŋŋá Šimůnek-Østby O’Neill'],
		['Ã as a letter', 'João Conceição Ã'],
	])('with a name of %s is fine', (_what, name) => {
		expect(mistakes(listed(2, name))).toEqual([])
	})
})

describe('a row', () => {
	test('is new, with a seat while there are any, and waits after that', () => {
		const places = { seated: 1, waiting: 0 }

		expect(
			outcomes([listed(2, 'Ada'), listed(3, 'Bo'), listed(4, 'Cy')], { run: { ...run, seats: 2 }, places }),
		).toEqual([
			{ kind: 'new', place: 'seated', personId: null },
			{ kind: 'new', place: 'waiting', personId: null },
			{ kind: 'new', place: 'waiting', personId: null },
		])
	})

	test('is tied to the account with its address', () => {
		const personId = 'p-ada' as PersonId

		expect(
			outcomes([listed(2, 'Ada', ' ADA@Eksempel.no ')], { accounts: new Map([['ada@eksempel.no', personId]]) }),
		).toEqual([{ kind: 'new', place: 'seated', personId }])
	})

	test.each([
		['the same address', listed(3, 'Ada B', 'Ada@eksempel.no'), 'email'],
		['the same number', listed(3, 'Bo Dal', '', '007'), 'reference'],
	])('is a mistake when %s stands above', (_what, person, field) => {
		const [, second] = [outcomes([listed(2, 'Ada Berg', 'ada@eksempel.no', '007'), person])].flat()

		expect(second).toEqual({ kind: 'mistake', mistakes: [{ field, reason: 'same-as-row', other: 2 }] })
	})

	test('is a mistake when the same name stands above and nothing else tells the two apart', () => {
		expect(outcomes([listed(2, 'Ada Berg'), listed(3, 'ada  berg')])).toMatchObject([
			{ kind: 'new' },
			{ kind: 'mistake' },
		])
		expect(outcomes([listed(2, 'Ada Berg'), listed(3, 'Ada Berg', '', '7')])).toMatchObject([{}, { kind: 'new' }])
	})

	test.each([
		['by the address', listed(2, 'Ada', 'ada@eksempel.no'), known({ emails: ['ada@eksempel.no'] }), 'already-in'],
		['by number and name', listed(2, 'Ada Berg', '', '007'), known({ reference: '007' }), 'already-in'],
		['by the name alone', listed(2, 'ada berg'), known({}), 'already-in'],
		['though the list has more', listed(2, 'Ada Berg', 'a@eksempel.no'), known({}), 'new'],
		[
			'and has left',
			listed(2, 'Ada', 'ada@eksempel.no'),
			known({ emails: ['ada@eksempel.no'], hasLeft: true }),
			'has-left',
		],
		['with the number of somebody else', listed(2, 'Bo Dal', '', '007'), known({ reference: '007' }), 'mistake'],
		['with the number of who has left', listed(2, 'Bo', '', '007'), known({ reference: '007', hasLeft: true }), 'new'],
	])('is found in the run %s', (_what, person, one, kind) => {
		expect(outcomes([person], { known: [one] })).toMatchObject([{ kind }])
	})

	test('of who left and came back is found as who is in', () => {
		const both = [known({ hasLeft: true, reference: '7' }), known({ reference: '7' })]

		expect(outcomes([listed(2, 'Ada Berg', '', '7')], { known: both })).toEqual([{ kind: 'already-in' }])
	})
})

test('nobody comes into a run that is cancelled or over', () => {
	expect(outcomes([listed(2, 'Ada')], { run: { ...run, cancelledAt: run.endsAt } })).toMatchObject({
		reason: 'cancelled',
	})
	expect(outcomes([listed(2, 'Ada')], { run: { ...run, endsAt: '2026-01-01T00:00:00.000Z' } })).toMatchObject({
		reason: 'over',
	})
})

test('what becomes of the rows is counted', () => {
	const accounts = new Map([['bo@eksempel.no', 'p-bo' as PersonId]])
	const people = [listed(2, 'Ada'), listed(3, 'Bo', 'bo@eksempel.no'), listed(4, ''), listed(5, 'Cy')]
	const plan = planImport(
		people,
		{ ...empty, run: { ...run, seats: 1 }, accounts, known: [known({ name: 'Cy' })] },
		now,
	)

	expect(plan.kind === 'plan' && importCounts(plan.rows)).toEqual({
		...{ seated: 1, waiting: 1, withAccount: 1, alreadyIn: 1, hasLeft: 0, mistakes: 1 },
	})
})
