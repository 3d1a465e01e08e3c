import type { PersonId } from '~/domain/ids'
import type { Db } from '../schema'
import { findRunsInExport } from './person-export-runs'

/**
 * Everything that the portal holds about one person, as they may take it with them: facts and texts, each table under
 * its name. Left out are secrets (the password's hash, ids of sessions and links) and what says nothing of the person
 * (how a quiz was shuffled). Answers to evaluations, and whether a group came about, are anonymous and can't be found again.
 */
export async function findPersonExport(db: Db, id: PersonId) {
	const person = await db
		.selectFrom('person')
		.select(['id', 'name', 'email', 'language', 'createdAt'])
		.where('id', '=', id)
		.executeTakeFirst()
	if (!person) return undefined
	return {
		person,
		account: await findAccountFacts(db, id, person.email),
		learning: await findLearning(db, id),
		runs: await findRunsInExport(db, id),
	}
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

async function findLearning(db: Db, id: PersonId) {
	return {
		enrolments: await db
			.selectFrom('enrolment')
			.select(['courseId', 'courseVersion', 'enrolledAt', 'audience', 'printedName', 'nameConfirmedAt', 'lastActiveAt'])
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
			.select(['courseId', 'courseVersion', 'quizId', 'answers', 'confidence', 'startedAt', 'submittedAt'])
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
		scenarioWalks: await findScenarioWalks(db, id),
		planParts: await db
			.selectFrom('planPart')
			.select(['courseId', 'partId', 'body', 'updatedAt'])
			.where('personId', '=', id)
			.execute(),
		plansHandedIn: await db
			.selectFrom('planSubmission')
			.select(['courseId', 'courseVersion', 'parts', 'handedInAt'])
			.where('personId', '=', id)
			.orderBy('handedInAt')
			.execute(),
		refreshers: await db
			.selectFrom('refresher')
			.select(['courseId', 'week', 'dueAt', 'letterAt', 'answers', 'answeredAt', 'earned', 'total', 'groupAskedOn'])
			.where('personId', '=', id)
			.orderBy('dueAt')
			.execute(),
		refresherLetters: await db
			.selectFrom('refresherStop')
			.select(['courseId', 'stoppedAt'])
			.where('personId', '=', id)
			.execute(),
		evaluations: await db
			.selectFrom('evaluationReceipt')
			.select(['courseId', 'courseVersion', 'outcome', 'settledOn'])
			.where('personId', '=', id)
			.execute(),
		certificates: await db
			.selectFrom('certificate')
			.select(['code', 'courseId', 'courseVersion', 'kind', 'holderName', 'kindTitle', 'courseTitle', 'hours'])
			.select(['issuer', 'language', 'rules', 'outcomes', 'issuedAt', 'evidence', 'texts', 'credential'])
			.select(['replacedAt', 'revokedAt', 'revocationReason'])
			.where('personId', '=', id)
			.execute(),
	}
}

/** Walks through scenarios, each with what was chosen on it. */
async function findScenarioWalks(db: Db, personId: PersonId) {
	const walks = await db
		.selectFrom('scenarioWalk')
		.select(['id', 'courseId', 'scenarioId', 'startedAt', 'endedAt'])
		.where('personId', '=', personId)
		.orderBy('startedAt')
		.execute()
	const choices = await db
		.selectFrom('scenarioChoice')
		.innerJoin('scenarioWalk', 'scenarioWalk.id', 'scenarioChoice.walkId')
		.select(['walkId', 'number', 'sceneId', 'choiceId', 'chosenAt'])
		.where('personId', '=', personId)
		.orderBy('walkId')
		.orderBy('number')
		.execute()
	return walks.map(({ id, ...walk }) => ({
		...walk,
		choices: choices.filter(({ walkId }) => walkId === id).map(({ walkId: _walkId, ...choice }) => choice),
	}))
}
