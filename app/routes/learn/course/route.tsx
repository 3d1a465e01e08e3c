import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findLearningFacts } from '#db/queries/learning-facts'
import { findSignedIn } from '~/auth/guard.server'
import type { Audience } from '~/domain/audience'
import { minutesOf } from '~/domain/course'
import { textIn } from '~/domain/language'
import { type Progress, progressOf } from '~/domain/progress'
import { Button, ButtonLink } from '~/ui/button'
import { counted, inHours } from '~/ui/counted'
import { AudienceChoice, audienceWords } from '~/ui/course/audience-choice'
import { LanguageChoice } from '~/ui/course/language-choice'
import { Details } from '~/ui/details'
import { pageTitle } from '~/ui/page-title'
import { glossaryPath, outcomeLedgerPath, planPath } from '~/ui/paths'
import { ProgressBar } from '~/ui/progress-bar'
import { nextStepButton } from '../shared/next-step'
import { courseAt } from '../shared/place.server'
import { CoursePath } from './course-path'
import { pathDays } from './path-days'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const course = await courseAt(params, request)
	const person = await findSignedIn(request)
	const facts = person ? await findLearningFacts(db, person.id, course.id) : undefined
	const progress = facts ? progressOf(course, facts) : null
	const { slug, title, summary, hours, audience } = course
	return {
		course: { slug, title, summary, hours, audience, language: course.language, languages: course.languages },
		outcomes: course.outcomes.map((outcome) => textIn(outcome.text, course.language)),
		minutes: minutesOf(course.modules.flatMap((module) => module.lessons)),
		days: pathDays(course, facts ?? null, progress),
		isSignedIn: person !== null,
		hasPlan: course.plan !== null && facts !== undefined,
		audience: facts?.audience ?? null,
		standing: progress ? standingIn(course, progress) : null,
	}
}

function standingIn(course: { slug: string }, progress: Progress) {
	const { stepsDone, stepsTotal, minutesLeft, hasBegun } = progress
	return { stepsDone, stepsTotal, minutesLeft, next: nextStepButton(course, progress.next, hasBegun) }
}

/** Asked for most: answered by the short way when nothing on it has changed. */
export const handle = { isHot: true }

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) =>
	pageTitle(data?.course.title ?? 'Kurs')

export default function CoursePage() {
	const { course, days, standing, isSignedIn, minutes, outcomes, audience, hasPlan } = useLoaderData<typeof loader>()
	return (
		<div className="page" data-width="wide">
			{isSignedIn ? <LanguageChoice languages={course.languages} chosen={course.language} /> : null}
			<h1 lang={course.language}>{course.title}</h1>
			<p className="lead" lang={course.language}>
				{course.summary}
			</p>
			{standing ? <GoOn standing={standing} /> : <Begin slug={course.slug} isSignedIn={isSignedIn} minutes={minutes} />}
			{standing ? <ReadAs slug={course.slug} audience={audience} /> : null}
			<CoursePath days={days} language={course.language} />
			<nav className="course-links" aria-label="Mer i kurset">
				<ul>
					{hasPlan ? (
						<li>
							<Link to={planPath(course)}>Min plan</Link>
						</li>
					) : null}
					{standing ? (
						<li>
							<Link to={outcomeLedgerPath(course)}>Læringsmålene dine</Link>
						</li>
					) : null}
					<li>
						<Link to={glossaryPath(course)}>Ordliste</Link>
					</li>
					<li>
						<Link to="/kontaktpunkter">Kontaktpunkter der du bor</Link>
					</li>
				</ul>
			</nav>
			<section className="flow" aria-labelledby="utbytte">
				<h2 id="utbytte">Etter kurset kan du</h2>
				<ul lang={course.language}>
					{outcomes.map((outcome) => (
						<li key={outcome}>{outcome}</li>
					))}
				</ul>
			</section>
		</div>
	)
}

function ReadAs({ slug, audience }: { slug: string; audience: Audience | null }) {
	const summary = audience
		? `Du leser som ${audienceWords[audience].toLowerCase()}. Bytt`
		: 'Velg hvem du tar kurset som'
	return (
		<Details summary={summary}>
			<Form method="post" action={`/kurs/${slug}/malgruppe`} className="form">
				<AudienceChoice chosen={audience} />
				<Button variant="secondary">Lagre valget</Button>
			</Form>
		</Details>
	)
}

function GoOn({ standing }: { standing: ReturnType<typeof standingIn> }) {
	const { stepsDone, stepsTotal, minutesLeft, next } = standing
	const left = minutesLeft > 0 ? ` · ${inHours(minutesLeft)} lesing igjen` : ''
	return (
		<section className="go-on" aria-label="Slik ligger du an">
			<ProgressBar
				label="Du har gjort"
				value={stepsDone}
				max={stepsTotal}
				text={`${stepsDone} av ${counted(stepsTotal, 'steg', 'steg')}${left}`}
			/>
			<ButtonLink to={next.to}>{next.text}</ButtonLink>
		</section>
	)
}

function Begin({ slug, isSignedIn, minutes }: { slug: string; isSignedIn: boolean; minutes: number }) {
	return (
		<section className="go-on" aria-label="Begynn på kurset">
			<p>
				Kurset er gratis. Du tar det i ditt eget tempo, og det du gjør, blir tatt vare på. Leksjonene tar{' '}
				{inHours(minutes)} å lese.
			</p>
			{isSignedIn ? (
				<Form method="post" action={`/kurs/${slug}/pamelding`} className="form">
					<AudienceChoice chosen={null} />
					<Button>Begynn på kurset</Button>
				</Form>
			) : (
				<ButtonLink to={`/registrer?til=/kurs/${slug}`}>Lag en konto og begynn</ButtonLink>
			)}
			{isSignedIn ? null : (
				<p>
					Har du konto fra før? <a href={`/logg-inn?til=/kurs/${slug}`}>Logg inn</a>
				</p>
			)}
		</section>
	)
}
