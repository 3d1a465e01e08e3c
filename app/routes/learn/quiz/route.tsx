import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { standingOf } from '~/domain/progress'
import { inPercent, shareInPercent } from '~/i18n/amounts'
import { learnPathWords } from '~/i18n/learn-path'
import { quizPageWords } from '~/i18n/quiz-page'
import { now } from '~/lib/clock.server'
import { startAttempt } from '~/operations/start-attempt.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { attemptPath, coursePath, modulePath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { orToCourse, quizAt, requireLearner } from '../shared/place.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, quiz } = await quizAt(params, request)
	const { facts } = await requireLearner(request, course)
	const { state, best, tries } = standingOf(quiz, facts.attempts)
	const attempts = facts.attempts.flatMap(({ id, quizId, submittedAt, grade }) =>
		quizId === quiz.id && submittedAt && grade ? [{ to: attemptPath(course, module, id), submittedAt, ...grade }] : [],
	)
	return {
		course: { slug: course.slug, language: course.language },
		module: module && { slug: module.slug, number: module.number },
		title: quiz.title,
		passMark: quiz.passMark,
		questionCount: quiz.groups.reduce((sum, group) => sum + group.draw, 0),
		state,
		best,
		tries,
		attempts: attempts.reverse(),
		isOpen: facts.attempts.some((attempt) => attempt.quizId === quiz.id && attempt.submittedAt === null),
	}
}

/** Begins an attempt, or goes on with the one that is open. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, module, quiz } = await quizAt(params, request)
	const started = orToCourse(course, await startAttempt(db, { course, quiz, personId: person.id, now: now() }))
	return redirect(attemptPath(course, module, started.attemptId), 303)
}

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) =>
	pageTitle(data?.title ?? quizPageWords().title)

export default function QuizPage() {
	const words = quizPageWords()
	const path = learnPathWords()
	const { course, module, title, passMark, questionCount, state, best, tries, isOpen, attempts } =
		useLoaderData<typeof loader>()
	return (
		<Page
			title={<span lang={course.language}>{title}</span>}
			above={
				<Breadcrumbs
					items={[
						{ to: coursePath(course), text: path.course },
						...(module ? [{ to: modulePath(course, module), text: path.module(module.number) }] : []),
						{ text: title, lang: course.language },
					]}
				/>
			}
		>
			<p>{words.about(questionCount, shareInPercent(passMark))}</p>
			{best ? (
				<p>
					<Rich text={words.best(inPercent(best), best.earned, best.total)} />{' '}
					{state === 'passed' ? words.passed : words.notPassed}
				</p>
			) : null}
			<Form method="post">
				<Button>{isOpen ? words.goOn : tries > 0 ? words.tryAgain : words.begin}</Button>
			</Form>
			{attempts.length > 0 ? (
				<section className="flow" aria-labelledby="forsok">
					<h2 id="forsok">{words.attempts}</h2>
					<ul>
						{attempts.map((attempt) => (
							<li key={attempt.to}>
								<Link to={attempt.to}>
									<Rich
										text={words.attempt(inPercent(attempt), attempt.earned, attempt.total)}
										date={() => <NorwegianDate at={attempt.submittedAt} />}
									/>
								</Link>
							</li>
						))}
					</ul>
				</section>
			) : null}
		</Page>
	)
}
