import { listHeldRoles } from '#db/queries/role-grants'
import type { Db } from '#db/schema'
import { givenLearner, givenLessonsDone, givenPerson } from '#db/seeds/build'
import {
	givenInstitution,
	givenOffice,
	givenParticipant,
	givenParticipantOnPaper,
	givenRun,
} from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import type { PersonId } from '~/domain/ids'
import type { Sight } from './sight'

/** The pages of administrators and college contacts, with people and runs in them, without, and with errors. */
export async function adminSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const noor = await givenPerson(db, { name: 'Noor Dahl', roles: [{ role: 'administrator' }], now })
	const { lin, sol, siv, runId } = await givenCollege(db, course, now)
	const [leaders] = await listHeldRoles(db, lin)
	const by = (personId: PersonId) => (name: string, path: string) => ({ name, path, personId })
	const [asNoor, asSol, asSiv] = [by(noor), by(sol), by(siv)]
	return [
		asNoor('the administration', '/admin'),
		asNoor('people', '/admin/folk'),
		asNoor('people who are not found', '/admin/folk?sok=finnesikke&rolle=course-leader'),
		asNoor('a person without roles', `/admin/folk/${siv}`),
		asNoor('a person with a role', `/admin/folk/${lin}?rolle=gitt`),
		asNoor('a role to give', `/admin/folk/${lin}/rolle`),
		asNoor('a role to take', `/admin/folk/${lin}/roller/${leaders?.id}`),
		asNoor('the offices', '/admin/kontorer'),
		asNoor('an office', '/admin/kontorer/vestland?lagret'),
		asNoor('the institutions', '/admin/institusjoner'),
		asNoor('an institution', '/admin/institusjoner/hoyskolen-kristiania'),
		asNoor('the images of an institution', '/admin/institusjoner/hoyskolen-kristiania/bilder'),
		asNoor('the log', '/admin/logg'),
		asNoor('the log with a date that can’t be', '/admin/logg?fra=2026-13-40'),
		asNoor('the log without a hit', '/admin/logg?hvem=finnesikke'),
		asSol('the students’ runs', '/institusjon'),
		asSol('the students of a run', `/institusjon/kurs/${runId}`),
		asSol('nobody in what is looked at', `/institusjon/kurs/${runId}?vis=sertifisert&sorter=moduler&retning=synkende`),
		asSiv('an institution without runs', '/institusjon'),
	]
}

async function givenCollege(db: Db, course: Course, now: Date) {
	const districtOfficeId = await givenOffice(db)
	const institutionId = await givenInstitution(db)
	const other = await givenInstitution(db, 'en-annen-hoyskole', 'En annen høyskole')
	const lin = await givenPerson(db, {
		...{ name: 'Lin Solberg', now },
		roles: [{ role: 'course-leader', districtOfficeId, reach: 'office' }],
	})
	const sol = await givenPerson(db, { name: 'Sol Berge', roles: [{ role: 'college-contact', institutionId }], now })
	const siv = await givenPerson(db, {
		...{ name: 'Siv Aune', now },
		roles: [{ role: 'college-contact', institutionId: other }],
	})
	const run = await givenRun(db, {
		...{ course, now, institutionId, leaderIds: [lin], audience: 'student', beginsInDays: -3 },
		...{ title: 'Sertifisering, livsstilsendring og folkehelse', districtOfficeId },
		enrolmentClosesAt: now.toISOString(),
		endsAt: new Date(now.getTime() + 20 * 24 * 3_600_000).toISOString(),
	})
	const ada = await givenLearner(db, { course, name: 'Ada Andersen', now })
	await givenLessonsDone(db, ada, [1])
	await givenParticipant(db, { run, name: 'Ada Andersen', personId: ada.personId, now })
	await givenParticipantOnPaper(db, { run, name: 'Olga Nordmann-Langebrekke', now })
	return { lin, sol, siv, runId: run.id }
}
