import type { PersonId } from '~/domain/ids'
import type { Db } from '../schema'

/**
 * Everything that the portal holds about one person, as they may take it with them: facts and texts, each table under
 * its name. Left out are secrets (the password's hash, ids of sessions and links) and what says nothing of the person
 * (how a quiz was shuffled). Answers to evaluations are anonymous and can't be found again.
 */
export async function findPersonExport(db: Db, id: PersonId) {
	const person = await db
		.selectFrom('person')
		.select(['id', 'name', 'email', 'createdAt'])
		.where('id', '=', id)
		.executeTakeFirst()
	if (!person) return undefined
	return { person, account: await findAccountFacts(db, id, person.email), learning: await findLearningFacts(db, id) }
}

async function findAccountFacts(db: Db, id: PersonId, email: string) {
	return {
		roles: await db
			.selectFrom('roleGrant')
			.select(['role', 'districtOfficeId', 'institutionId', 'grantedAt', 'revokedAt'])
			.where('personId', '=', id)
			.orderBy('grantedAt')
			.execute(),
		sessions: await db
			.selectFrom('session')
			.select(['device', 'createdAt', 'expiresAt'])
			.where('personId', '=', id)
			.orderBy('createdAt')
			.execute(),
		linksInLetters: await db
			.selectFrom('singleUseLink')
			.select(['purpose', 'createdAt', 'expiresAt', 'usedAt'])
			.where('personId', '=', id)
			.orderBy('createdAt')
			.execute(),
		letters: await db
			.selectFrom('letter')
			.select(['toAddress', 'subject', 'createdAt', 'sentAt'])
			.where('toAddress', '=', email)
			.orderBy('createdAt')
			.execute(),
		onRecord: await db
			.selectFrom('auditEntry')
			.select(['action', 'subjectId', 'detail', 'occurredAt'])
			.where((eb) => eb.or([eb('actorId', '=', id), eb('subjectId', '=', id)]))
			.orderBy('occurredAt')
			.execute(),
	}
}

async function findLearningFacts(db: Db, id: PersonId) {
	return {
		enrolments: await db
			.selectFrom('enrolment')
			.select(['courseId', 'courseVersion', 'enrolledAt', 'printedName', 'nameConfirmedAt'])
			.where('personId', '=', id)
			.execute(),
		lessonsCompleted: await db
			.selectFrom('lessonCompletion')
			.select(['courseId', 'lessonId', 'completedAt'])
			.where('personId', '=', id)
			.execute(),
		lessonsVisited: await db
			.selectFrom('lessonVisit')
			.select(['courseId', 'lessonId', 'passage', 'firstVisitedAt', 'lastVisitedAt'])
			.where('personId', '=', id)
			.execute(),
		quizAttempts: await db
			.selectFrom('attempt')
			.select(['courseId', 'courseVersion', 'quizId', 'answers', 'startedAt', 'submittedAt'])
			.select(['earned', 'total', 'passedAt'])
			.where('personId', '=', id)
			.orderBy('startedAt')
			.execute(),
		quickAnswers: await db
			.selectFrom('quickAnswer')
			.select(['courseId', 'lessonId', 'questionId', 'answer', 'answeredAt', 'correctAt'])
			.where('personId', '=', id)
			.orderBy('answeredAt')
			.execute(),
		reflectionNotes: await db
			.selectFrom('reflectionNote')
			.select(['courseId', 'lessonId', 'body', 'updatedAt'])
			.where('personId', '=', id)
			.execute(),
		scenarioWalks: await db
			.selectFrom('scenarioWalk')
			.select(['courseId', 'scenarioId', 'startedAt', 'endedAt'])
			.where('personId', '=', id)
			.orderBy('startedAt')
			.execute(),
		scenarioChoices: await db
			.selectFrom('scenarioChoice')
			.innerJoin('scenarioWalk', 'scenarioWalk.id', 'scenarioChoice.walkId')
			.select(['scenarioId', 'startedAt', 'number', 'sceneId', 'choiceId', 'chosenAt'])
			.where('personId', '=', id)
			.orderBy('startedAt')
			.orderBy('number')
			.execute(),
		evaluations: await db
			.selectFrom('evaluationReceipt')
			.select(['courseId', 'courseVersion', 'outcome', 'settledOn'])
			.where('personId', '=', id)
			.execute(),
		certificates: await db
			.selectFrom('certificate')
			.select(['code', 'courseId', 'courseVersion', 'kind', 'holderName', 'kindTitle', 'courseTitle', 'hours'])
			.select(['issuer', 'language', 'rules', 'outcomes', 'issuedAt'])
			.where('personId', '=', id)
			.execute(),
	}
}
