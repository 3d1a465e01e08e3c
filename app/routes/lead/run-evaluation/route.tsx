import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { countHeldResponses, listReleasedResponses } from '#db/queries/evaluation-results'
import { runPhase } from '~/domain/course-run'
import { evaluationResults, releaseOf } from '~/domain/evaluation'
import { evaluationsPath } from '~/domain/run-paths'
import { runEvaluationWords } from '~/i18n/run-evaluation'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { Alert } from '~/ui/alert'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { QuestionResults } from './question-results'

export const links = leadLinks
export const meta = runTitle(() => runPageWords().evaluation)

/** What participants of a run answered, from five answers up and by five at a time. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course, person } = await runAt(request, params)
	const responses = await listReleasedResponses(db, [run.id])
	const held = await countHeldResponses(db, run.id)
	return {
		run: runHeading(run),
		isOver: runPhase(run, now()) === 'past',
		release: releaseOf({ shown: responses.length, held }),
		language: course.language,
		results: evaluationResults(
			course.evaluation,
			responses.map(({ answers }) => answers),
			person.language,
		),
	}
}

export default function RunEvaluationPage() {
	const { run, isOver, release, language, results } = useLoaderData<typeof loader>()
	const { came, shown, missing } = release
	const words = runEvaluationWords()
	const { evaluation } = runPageWords()
	return (
		<RunPage run={run} title={evaluation} here={evaluation}>
			{shown === 0 ? (
				<>
					<Alert tone="info" title={came === 0 ? words.noneYet : words.tooFew}>
						{words.shownAtFive(came, missing)}
					</Alert>
					<p>{isOver ? words.askedAfter : words.asksAfter}</p>
				</>
			) : (
				<>
					<p>
						{words.shown(shown)} {came > shown ? words.more(came - shown, missing) : words.nextAtFive}
					</p>
					<QuestionResults results={results} language={language} />
				</>
			)}
			<h2>{words.whyNotMore}</h2>
			<p>{words.anonymous}</p>
			<p>
				<Link className="link-alone" to={evaluationsPath}>
					{words.acrossCourses}
				</Link>
			</p>
		</RunPage>
	)
}
