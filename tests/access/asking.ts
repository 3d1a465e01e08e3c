/**
 * Somebody who asks: nobody signed in, or a person with this role. `ada` owns the things in the addresses and has a seat
 * in the run; `grace` is another learner. `leader` leads the run and `contact` follows the institution it is for;
 * `other-leader` and `other-contact` belong to another office and another institution.
 */
export const askers = [
	...(['visitor', 'ada', 'grace', 'leader', 'other-leader', 'contact', 'other-contact'] as const),
	'administrator',
] as const
export type Asker = (typeof askers)[number]

/** What everybody gets, or each what is said of them; `others` stands for those who are not named. */
export type ByAsker<Result> = Result | (Partial<Record<Asker, Result>> & { others: Result })

/**
 * `page` is 200. `sign-in` leads to the sign-in page, `course` to the course's page, for who has not begun on it,
 * `elsewhere` to another page. A number is that status.
 */
type Reading = 'page' | 'sign-in' | 'course' | 'elsewhere' | number
/** `done` is a 303 or 204 after a change, `mend` is 400 with the form again; the rest as in `Reading`. */
type Writing = 'done' | 'mend' | Exclude<Reading, 'page'>

/**
 * One route as each asker meets it. `{…}` in `at` are Ada's things. `fields` are what the form sends; where they are left
 * out, nothing is sent. `write: null` means that the route has no form: 405.
 */
export type Expectation = {
	route: string
	at?: string
	read: ByAsker<Reading>
	write: ByAsker<Writing> | null
	fields?: Record<string, string>
}

/** Ada and Grace are learners on the course; people with other roles have not begun on it. */
export const learnersOnly = { visitor: 'sign-in', ada: 'page', grace: 'page', others: 'course' } as const
export const changeByLearners = { visitor: 'sign-in', ada: 'done', grace: 'done', others: 'course' } as const
export const mendByLearners = { visitor: 'sign-in', ada: 'mend', grace: 'mend', others: 'course' } as const
export const visitorsOnly = { visitor: 'page', others: 'elsewhere' } as const
export const signedInOnly = { visitor: 'sign-in', others: 'page' } as const
export const mendBySignedIn = { visitor: 'sign-in', others: 'mend' } as const
export const adasOnly = { visitor: 'sign-in', ada: 'page', grace: 404, others: 404 } as const

/** Pages of a run: for its leader and for administrators. Others get the answer of an address that isn't there. */
export const leadersOfRun = { visitor: 'sign-in', leader: 'page', administrator: 'page', others: 404 } as const
export const mendByLeadersOfRun = { visitor: 'sign-in', leader: 'mend', administrator: 'mend', others: 404 } as const
export const changeByLeadersOfRun = { visitor: 'sign-in', leader: 'done', administrator: 'done', others: 404 } as const
/** Pages that every leader has. */
export const leadersOnly = {
	visitor: 'sign-in',
	leader: 'page',
	'other-leader': 'page',
	administrator: 'page',
	others: 404,
} as const
export const administratorsOnly = { visitor: 'sign-in', administrator: 'page', others: 404 } as const
export const mendByAdministrators = { visitor: 'sign-in', administrator: 'mend', others: 404 } as const
export const changeByAdministrators = { visitor: 'sign-in', administrator: 'done', others: 404 } as const

/** What this asker is to meet. */
export function expectedFor<Result extends string | number>(expected: ByAsker<Result>, asker: Asker): Result {
	if (typeof expected !== 'object') return expected
	return expected[asker] ?? expected.others
}
