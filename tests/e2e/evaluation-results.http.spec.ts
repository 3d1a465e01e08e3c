import { givenPerson } from '#db/seeds/build'
import { givenOffice, givenRun } from '#db/seeds/build-runs'
import { evaluationsPath, runEvaluationPath } from '~/domain/run-paths'
import { expect, test } from './fixtures'
import { givenAnswers } from './sights-messages'

const day = 24 * 3_600_000

test('a leader reads an evaluation from five answers up, and nobody else’s', async ({ db, course, asPerson }) => {
	const now = new Date()
	const before = new Date(now.getTime() - 40 * day)
	const districtOfficeId = await givenOffice(db)
	const roles = [{ role: 'course-leader', districtOfficeId, reach: 'own-runs' } as const]
	const lin = await givenPerson(db, { name: 'Lin', roles, now })
	const liv = await givenPerson(db, { name: 'Liv', roles, now })
	const run = await givenRun(db, { course, now: before, leaderIds: [lin] })
	const leader = await asPerson(lin)
	const page = async () => (await leader.get(runEvaluationPath(run))).text

	expect(await page()).toContain('Ingen har svart ennå')
	await givenAnswers(db, course, { run, now: before, count: 4 })
	expect(await page()).toContain('For få svar til å vises')
	expect(await page()).not.toContain('Samtalene')
	expect((await leader.get(evaluationsPath)).text).toContain('Det er ingen svar å vise ennå')

	await givenAnswers(db, course, { run, now: before, count: 1 })
	expect(await page()).toContain('Samtalene vi fikk øve på.')
	expect(await page()).toMatch(/Snitt <strong>4,4<\/strong> av 5 \(5 svar\)/)
	expect((await leader.get(`${evaluationsPath}?vis=kurs`)).text).toContain('Igangsetterkurs i Bergen')
	const csv = await leader.get(`${evaluationsPath}/csv?vis=kontor`)
	expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
	expect(csv.text).toMatch(/;Vestland;Kurset var nyttig for meg\.;5;4,\d\d;0;0;/)

	const other = await asPerson(liv)
	expect((await other.get(runEvaluationPath(run))).status).toBe(404)
	expect((await other.get(evaluationsPath)).text).toContain('Det er ingen svar å vise ennå')
})
