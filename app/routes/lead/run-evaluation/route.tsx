import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { countHeldResponses, listReleasedResponses } from '#db/queries/evaluation-results'
import { runPhase } from '~/domain/course-run'
import { evaluationResults, releaseOf } from '~/domain/evaluation'
import { evaluationsPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { Alert } from '~/ui/alert'
import { counted } from '~/ui/counted'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { QuestionResults } from './question-results'

export const links = leadLinks
export const meta = runTitle('Evaluering')

/** What participants of a run answered, from five answers up and by five at a time. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course, person } = await runAt(request, params)
	const responses = await listReleasedResponses(db, [run.id])
	const held = await countHeldResponses(db, run.id)
	return {
		run: runHeading(run),
		isOver: runPhase(run, now()) === 'past',
		release: releaseOf({ shown: responses.length, held }),
		results: evaluationResults(
			course.evaluation,
			responses.map(({ answers }) => answers),
			person.language,
		),
	}
}

export default function RunEvaluationPage() {
	const { run, isOver, release, results } = useLoaderData<typeof loader>()
	const { came, shown, missing } = release
	return (
		<RunPage run={run} title="Evaluering" here="Evaluering">
			{shown === 0 ? (
				<>
					<Alert tone="info" title={came === 0 ? 'Ingen har svart ennå' : 'For få svar til å vises'}>
						{`${came === 0 ? '' : `${counted(came, 'svar har', 'svar har')} kommet. `}Svarene vises når det er fem. Det mangler ${missing}.`}
					</Alert>
					<p>
						{isOver
							? 'Dagen etter kurset spurte portalen deltakerne om å svare, hvis påminnelsene er slått på.'
							: 'Deltakerne kan svare når de vil. Dagen etter kurset spør portalen dem som ikke har svart, hvis påminnelsene er slått på.'}
					</p>
				</>
			) : (
				<>
					<p>
						{counted(shown, 'svar vises', 'svar vises')}.{' '}
						{came > shown
							? `${counted(came - shown, 'svar til har', 'svar til har')} kommet og vises når det er fem nye. Det mangler ${missing}.`
							: 'De neste vises når det er fem nye.'}
					</p>
					<QuestionResults results={results} />
				</>
			)}
			<h2>Derfor får du ikke se mer</h2>
			<p>
				Svarene er anonyme på ordentlig: De lagres uten navn, konto og tidspunkt. Fem og fem vises samtidig, så ingen
				kan lese ett svar ved å se etter før og etter at noen svarte.
			</p>
			<p>
				<Link to={evaluationsPath}>Se evalueringer på tvers av kurs</Link>
			</p>
		</RunPage>
	)
}
