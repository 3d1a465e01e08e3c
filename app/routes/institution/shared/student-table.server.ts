import { db } from '#db/connection.server'
import { listCertificatesInRun } from '#db/queries/certificates'
import { listParticipants } from '#db/queries/participants'
import { listOpenedLessons } from '#db/queries/run-activity'
import { type Course, lessonsOf } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { ModuleId, PersonId } from '~/domain/ids'
import {
	readStudentView,
	type StudentRow,
	type StudentView,
	studentRow,
	studentsInView,
} from '~/domain/institution-table'
import { rulesOfRun } from '~/domain/participant'
import { norwegianDate } from '~/i18n/norwegian-time'

/** The students of a run as somebody looks at them: the rows, and of how many. */
export type StudentTable = { view: StudentView; rows: readonly StudentRow[]; students: number; certified: number }

/** Reads the table that the page shows and the exports hold. */
export async function readStudentTable(
	{ run, course }: { run: CourseRun; course: Course },
	query: URLSearchParams,
	now: Date,
): Promise<StudentTable> {
	const rules = rulesOfRun(course, run)
	const participants = await listParticipants(db, run)
	const opened = await modulesOpened(
		run,
		course,
		participants.flatMap(({ enrolment }) => enrolment.personId ?? []),
	)
	const earnedHere = (await listCertificatesInRun(db, run)).filter(
		({ kind, revokedAt }) => kind === rules.kind && revokedAt === null,
	)
	const certificates = new Map(earnedHere.map((certificate) => [certificate.runEnrolmentId, certificate]))
	const rows = participants.map((participant) => {
		const { id, personId } = participant.enrolment
		const certificate = certificates.get(id)
		return studentRow(participant, {
			course,
			rules,
			opened: (personId && opened.get(personId)) || new Set<ModuleId>(),
			certificate: certificate && { ...certificate, title: rules.title },
			dayOf: norwegianDate,
			now,
		})
	})
	const view = readStudentView(query)
	const certified = rows.filter(({ isCertified }) => isCertified).length
	return { view, rows: studentsInView(rows, view), students: rows.length, certified }
}

async function modulesOpened(
	run: CourseRun,
	course: Course,
	people: readonly PersonId[],
): Promise<Map<PersonId, Set<ModuleId>>> {
	const moduleOf = new Map(lessonsOf(course).map(({ module, lesson }) => [lesson.id, module.id]))
	const opened = new Map<PersonId, Set<ModuleId>>()
	for (const { personId, lessonId } of await listOpenedLessons(db, run, people)) {
		const moduleId = moduleOf.get(lessonId)
		if (!moduleId) continue
		opened.set(personId, (opened.get(personId) ?? new Set<ModuleId>()).add(moduleId))
	}
	return opened
}
