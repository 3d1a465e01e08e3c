import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { standingOf } from '~/domain/progress'
import { now } from '~/lib/clock.server'
import { startAttempt } from '~/operations/start-attempt.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { counted, inPercent } from '~/ui/counted'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { attemptPath, coursePath, modulePath } from '~/ui/paths'
import { orToCourse, quizAt, requireLearner } from '../shared/place.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, quiz } = await quizAt(params, request)
	const { facts } = await requireLearner(request, course)
	const { state, best, tries } = standingOf(quiz, facts.attempts)
	const attempts = facts.attempts.flatMap(({ id, quizId, submittedAt, grade }) =>
		quizId === quiz.id && submittedAt && grade ? [{ to: attemptPath(course, module, id), submittedAt, ...grade }] : [],
	)
	return {
		course: { slug: course.slug },
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
	pageTitle(data?.title ?? 'Quiz')

export default function QuizPage() {
	const { course, module, title, passMark, questionCount, state, best, tries, isOpen, attempts } =
		useLoaderData<typeof loader>()
	return (
		<Page
			title={title}
			above={
				<Breadcrumbs
					items={[
						{ to: coursePath(course), text: 'Kurset' },
						...(module ? [{ to: modulePath(course, module), text: `Modul ${module.number}` }] : []),
						{ text: title },
					]}
				/>
			}
		>
			<p>
				Du får {counted(questionCount, 'spørsmål', 'spørsmål')}, og består når minst {Math.round(passMark * 100)} % av
				dem er riktige. Ta den tida du trenger. Du kan prøve så mange ganger du vil; du får nye spørsmål hver gang, og
				det beste forsøket teller.
			</p>
			{best ? (
				<p>
					Ditt beste resultat er <strong>{inPercent(best)}</strong> ({best.earned} av {best.total}).{' '}
					{state === 'passed' ? 'Du har bestått.' : 'Du har ikke bestått ennå.'}
				</p>
			) : null}
			<Form method="post">
				<Button>{isOpen ? 'Fortsett der du var' : tries > 0 ? 'Prøv en gang til' : 'Begynn'}</Button>
			</Form>
			{attempts.length > 0 ? (
				<section className="flow" aria-labelledby="forsok">
					<h2 id="forsok">Forsøkene dine</h2>
					<ul>
						{attempts.map((attempt) => (
							<li key={attempt.to}>
								<Link to={attempt.to}>
									{inPercent(attempt)} ({attempt.earned} av {attempt.total}), <NorwegianDate at={attempt.submittedAt} />
								</Link>
							</li>
						))}
					</ul>
				</section>
			) : null}
		</Page>
	)
}
