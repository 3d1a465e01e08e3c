import { randomInt } from 'node:crypto'
import type { RoleGrant } from '~/domain/access'
import type { Course } from '~/domain/course'
import type { DistrictOfficeId, InstitutionId } from '~/domain/ids'
import { enrolLearner } from '~/operations/enrol-learner.server'
import { writeReflection } from '~/operations/write-reflection.server'
import { insertDistrictOffice, insertInstitution } from '../queries/places'
import type { Db } from '../schema'
import { givenAttempt, givenCertificate, givenLessonsDone, givenPerson } from './build'
import { seedCohort } from './demonstration-cohort'
import { seedRuns } from './demonstration-runs'
import { demonstrationWorld } from './demonstration-world'

/** Somebody to sign in as in a demonstration. */
export type DemonstrationPerson = { name: string; email: string; password: string; who: string }

const day = 24 * 3_600_000

/** The district offices and their counties (Selvhjelp Norge's text on the district offices, 2012, and annual report 2022). */
const offices = [
	['Oslo og Viken', 'Oslo, Akershus, Østfold'],
	['Innlandet', 'Hedmark, Oppland'],
	['Vestfold og Telemark', 'Vestfold, Telemark, Buskerud'],
	['Rogaland og Agder', 'Rogaland, Agder'],
	['Vestland', 'Hordaland, Sogn og Fjordane'],
	['Møre og Romsdal og Trøndelag', 'Møre og Romsdal, Trøndelag'],
	['Nord-Norge', 'Nordland, Troms, Finnmark'],
] as const

/**
 * Fills an empty database with a small district: one person in each role, learners who are new, halfway and done, and the
 * runs of two district offices.
 * Passwords are made by chance and given back, for nothing else knows them.
 */
export async function seedDemonstration(
	db: Db,
	{ course, publicUrl, now }: { course: Course; publicUrl: string; now: Date },
): Promise<DemonstrationPerson[]> {
	const officeId = await seedOffices(db)
	const institutionId = 'hoyskolen-kristiania' as InstitutionId
	await insertInstitution(db, { id: institutionId, name: 'Høyskolen Kristiania' })

	const long = new Date(now.getTime() - 30 * day)
	const people: DemonstrationPerson[] = []
	const add = async (name: string, email: string, who: string, roles: RoleGrant[] = []) => {
		const password = makePassword()
		people.push({ name, email, password, who })
		return givenPerson(db, { name, email, password, roles, now: long })
	}

	const ada = await add('Ada Andersen', 'ada@eksempel.no', 'deltaker, midt i kurset')
	const grace = await add('Grace Hansen', 'grace@eksempel.no', 'deltaker, har kursbevis')
	const kim = await add('Kim Nilsen', 'kim@eksempel.no', 'deltaker, har ikke begynt')
	const lin = await add('Lin Solberg', 'lin@eksempel.no', 'kursleder ved distriktskontoret Vestland', [
		{ role: 'course-leader', districtOfficeId: officeId, reach: 'office' },
	])
	await add('Sol Berge', 'sol@eksempel.no', 'fagansvarlig ved Høyskolen Kristiania', [
		{ role: 'college-contact', institutionId },
	])
	await add('Noor Dahl', 'noor@eksempel.no', 'administrator ved hovedkontoret', [{ role: 'administrator' }])

	const halfway = { course, personId: ada, now: new Date(now.getTime() - 2 * day) }
	await enrolLearner(db, halfway)
	await givenLessonsDone(db, halfway, [1, 2])
	for (const module of course.modules.slice(0, 2)) await givenAttempt(db, halfway, module.quiz, { wrong: 1 })
	const firstLesson = course.modules[0]?.lessons[0]
	if (firstLesson) {
		const note = 'Jeg tenker på gruppa vi hadde på frivilligsentralen i fjor.'
		await writeReflection(db, {
			...halfway,
			courseId: course.id,
			lessonId: firstLesson.id,
			body: note,
			seenRevision: 0,
		})
	}

	const done = { course, personId: grace, now: new Date(now.getTime() - 15 * day) }
	await enrolLearner(db, done)
	await givenCertificate(db, done, 'Grace Hansen')

	const liv = await givenPerson(db, {
		...{ name: 'Liv Haugen', email: 'liv@eksempel.no', now: long },
		roles: [{ role: 'course-leader', districtOfficeId: officeIdOf('Innlandet'), reach: 'office' }],
	})
	const world = demonstrationWorld(db, { course, publicUrl, now })
	await seedRuns(world, { lin, liv, ada, kim })
	await seedCohort(world, { leader: { id: lin, name: 'Lin Solberg' }, institutionId })
	return people
}

async function seedOffices(db: Db): Promise<DistrictOfficeId> {
	for (const [name, counties] of offices) {
		await insertDistrictOffice(db, { id: officeIdOf(name), name, counties })
	}
	return officeIdOf('Vestland')
}

function officeIdOf(name: string): DistrictOfficeId {
	return name
		.toLowerCase()
		.replace(/ø/g, 'o')
		.replace(/[^a-z]+/g, '-') as DistrictOfficeId
}

/** Four groups of four letters and digits that can't be mixed up: 80 bits of chance. */
function makePassword(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyz23456789x'
	const group = () => Array.from({ length: 4 }, () => letters[randomInt(32)]).join('')
	return [group(), group(), group(), group()].join('-')
}
