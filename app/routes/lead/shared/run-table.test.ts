import { describe, expect, test } from 'vitest'
import { listParticipants } from '#db/queries/participants'
import { countNotBegun, listDaysUnmarked } from '#db/queries/waiting-work'
import type { Db } from '#db/schema'
import { givenAttempt, givenLessonsDone } from '#db/seeds/build'
import { givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { smallCourse as course } from '~/domain/course.fixture'
import type { CourseRun } from '~/domain/course-run'
import { fitsFilter, participantFilters, rulesOfRun } from '~/domain/participant'
import { runTableColumns } from '~/domain/run-table'
import { inLanguage } from '~/i18n/language-at-hand'
import { createTestDb, engines } from '../../../../tests/support/database'
import { readRunTable } from './run-table.server'

const now = new Date('2026-02-10T18:00:00Z')

async function givenPeople(db: Db, form: CourseRun['form']): Promise<CourseRun> {
	const run = await givenRun(db, { course, now: new Date('2026-02-01T08:00:00Z'), beginsInDays: 1, form })
	const [first, second] = course.modules
	if (!first || !second) throw new Error('The course has too little in it')
	for (const [index, name] of ['Øyvind', 'Ada', 'Åse', 'grace'].entries()) {
		const { personId } = await givenParticipant(db, { run, name, now: new Date('2026-02-01T09:00:00Z') })
		const learning = { course, personId, now: new Date(`2026-02-0${index + 2}T09:00:00Z`) }
		if (index > 0) await givenLessonsDone(db, learning, index > 1 ? [1, 2] : [1])
		if (index > 1) await givenAttempt(db, learning, first.quiz, { wrong: index === 2 ? 1 : 0 })
		if (index === 3) for (const quiz of [second.quiz, course.finalTest]) await givenAttempt(db, learning, quiz)
	}
	await givenParticipantOnPaper(db, { run, name: 'Olga', now: new Date('2026-02-01T09:00:00Z') })
	return run
}

async function names(db: Db, run: CourseRun, query: string): Promise<string[]> {
	const { rows } = await readRunTable(db, { run, course, query: new URLSearchParams(query), now })
	return rows.map(({ cells }) => cells[0]?.text ?? '')
}

describe.each(engines)('the table of a run on %s', (engine) => {
	test('stands by name as Norwegians sort, and by any column both ways', async () => {
		const db = await createTestDb(engine)
		const run = await givenPeople(db, 'digital')

		expect(await names(db, run, '')).toEqual(['Ada', 'grace', 'Olga', 'Øyvind', 'Åse'])
		expect(await names(db, run, 'retning=synkende')).toEqual(['Åse', 'Øyvind', 'Olga', 'grace', 'Ada'])
		expect(await names(db, run, 'sorter=modul-1&retning=synkende')).toEqual(['grace', 'Åse', 'Ada', 'Olga', 'Øyvind'])
		expect(await names(db, run, 'sorter=mangler')).toEqual(['grace', 'Åse', 'Ada', 'Olga', 'Øyvind'])
		expect(await names(db, run, 'sorter=sist&retning=synkende')).toEqual(['grace', 'Åse', 'Ada', 'Øyvind', 'Olga'])
		expect(await names(db, run, 'sorter=tull&retning=opp&side=-3&vis=ukjent')).toHaveLength(5)
	})

	test('shows who fits a filter and a search', async () => {
		const db = await createTestDb(engine)
		const run = await givenPeople(db, 'digital')

		expect(await names(db, run, 'vis=ikke-begynt')).toEqual(['Olga', 'Øyvind'])
		expect(await names(db, run, 'sok=GRA')).toEqual(['grace'])
		expect(await names(db, run, 'vis=ikke-begynt&sok=ada')).toEqual([])
	})

	test('says where everybody is, in words', async () => {
		const db = await createTestDb(engine)
		const run = await givenPeople(db, 'digital')
		const { columns, rows } = await readRunTable(db, { run, course, query: new URLSearchParams('sok=åse'), now })
		const cells = Object.fromEntries(columns.map(({ key }, index) => [key, rows[0]?.cells[index]?.text]))

		expect(cells).toMatchObject({
			sist: '4. februar',
			'modul-1': '2 av 2, quiz 50\u00a0%',
			'modul-2': '2 av 2, quiz igjen',
			oppmote: 'Ikke ført',
			sluttprove: 'Ikke begynt',
			mangler: 'Mangler sluttprøven, kursevalueringen og quiz i alle modulene',
		})
	})

	test.each(['digital', 'physical', 'blended'] as const)(
		'counts in a %s run as the filters themselves do',
		async (form) => {
			const db = await createTestDb(engine)
			const run = await givenPeople(db, form)
			const people = await listParticipants(db, run)
			const context = { course, rules: rulesOfRun(course, run), now }
			const { counts } = await readRunTable(db, { run, course, query: new URLSearchParams(), now })

			for (const name of participantFilters) {
				expect([name, counts[name]]).toEqual([name, people.filter((one) => fitsFilter(name, one, context)).length])
			}
		},
	)

	test('what waits is counted by run', async () => {
		const db = await createTestDb(engine)
		const run = await givenPeople(db, 'blended')

		expect(await countNotBegun(db, [run.id])).toEqual(new Map([[run.id, 2]]))
		const days = await listDaysUnmarked(db, [run.id], now.toISOString())
		expect(days.map(({ number, people }) => [number, people])).toEqual([
			[1, 5],
			[2, 5],
		])
	})
})

test('its headings are in the language of who looks, and are called the same in addresses', () => {
	const run = { audience: null, institutionId: null, days: [] }
	const about = { rules: rulesOfRun(course, run), hasReferences: true }
	const [inBokmal, inEnglish] = (['nb', 'en'] as const).map((language) =>
		inLanguage(language, () => runTableColumns(course, run, about)),
	)

	expect(inEnglish?.map(({ label }) => label).slice(0, 4)).toEqual([
		'Name',
		'Missing for the certificate',
		'Last seen',
		'Module 1',
	])
	expect(inEnglish?.map(({ key }) => key)).toEqual(inBokmal?.map(({ key }) => key))
})
