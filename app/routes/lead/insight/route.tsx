import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { countLessonReach, listFirstAttempts } from '#db/queries/item-answers'
import { countPlaces } from '#db/queries/run-enrolments'
import { dropOff, worstSteps } from '~/domain/drop-off'
import { fewestAnswers } from '~/domain/item-analysis'
import { Details } from '~/ui/details'
import { pageTitle } from '~/ui/page-title'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { LessonReachTable } from './lesson-reach'
import { QuestionFigures } from './question-figures'
import { quizzesShown } from './question-words'

/** How many of the hardest questions stand on top. */
const hardestShown = 8

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const people = (await countPlaces(db, [run.id])).get(run.id)?.seated ?? 0
	const heading = runHeading(run)
	if (people < fewestAnswers) return { heading, people, steps: null, worst: [], quizzes: [], hardest: [] }
	const steps = dropOff(course, await countLessonReach(db, run))
	const quizzes = quizzesShown(course, await listFirstAttempts(db, run))
	const hardest = quizzes
		.flatMap(({ questions }) => questions)
		.filter(({ facility }) => facility < 0.8)
		.sort((one, other) => one.facility - other.facility)
		.slice(0, hardestShown)
	return { heading, people, steps, worst: worstSteps(steps, 3), quizzes, hardest }
}

export const links = leadLinks
export const meta = ({ data }: { data: { heading: { title: string } } | undefined }) =>
	pageTitle(data ? `Innsikt, ${data.heading.title}` : 'Innsikt')

export default function InsightPage() {
	const { heading, people, steps, worst, quizzes, hardest } = useLoaderData<typeof loader>()
	return (
		<RunPage
			run={heading}
			title="Innsikt"
			here="Innsikt"
			lead="Hvor deltakerne stopper opp, og hvilke spørsmål de strever med. Bare antall, aldri navn."
		>
			{steps === null ? (
				<p>
					Her vises tall når minst {fewestAnswers} har plass. Med færre ville tallene fortalt om enkeltpersoner. Nå er
					det {people}.
				</p>
			) : (
				<>
					<h2>Hvor stopper folk opp?</h2>
					{worst.length > 0 ? (
						<ul>
							{worst.map(({ lessonId, module, number, title, lost }) => (
								<li key={lessonId}>
									Ved {module}.{number} {title}: {lost} færre er ferdige enn med leksjonen før
								</li>
							))}
						</ul>
					) : (
						<p>Ingen leksjon skiller seg ut.</p>
					)}
					<Details summary="Alle leksjonene">
						<LessonReachTable steps={steps} people={people} />
					</Details>
					<h2>Vanskelige spørsmål</h2>
					{hardest.length > 0 ? (
						<QuestionFigures caption="Spørsmålene som færrest svarte rett på" questions={hardest} />
					) : (
						<p>
							{quizzes.length === 0
								? `Ingen spørsmål er besvart av minst ${fewestAnswers} ennå.`
								: 'Minst åtte av ti svarte rett på alle spørsmålene.'}
						</p>
					)}
					{quizzes.map(({ id, title, questions }) => (
						<Details key={id} summary={title}>
							<QuestionFigures caption={title} questions={questions} />
						</Details>
					))}
					<Reading />
				</>
			)}
		</RunPage>
	)
}

function Reading() {
	return (
		<>
			<h2>Slik leser du tallene</h2>
			<p>
				<strong>Rett på første forsøk</strong> er hvor stor del som svarte helt rett første gang de tok quizen. Er
				andelen nær det ren gjetting gir, har de fleste trolig ikke skjønt stoffet, eller spørsmålet er uklart. Er den
				nær 100 %, er stoffet kjent eller spørsmålet for lett.
			</p>
			<p>
				<strong>Skiller</strong> sier om de som svarer rett her, også er de som svarer rett ellers i samme quiz. Over
				0,40 er godt, under 0,20 lite. Et tall under null betyr at de som ellers klarer seg godt, oftere svarer feil
				her. Da bør noen se på om spørsmålet eller fasiten er uheldig.
			</p>
			<p>
				Med færre enn 20 svar kan tallene være tilfeldige. Bruk dem til å velge hva dere tar opp sammen, ikke til å
				dømme noen.
			</p>
		</>
	)
}
