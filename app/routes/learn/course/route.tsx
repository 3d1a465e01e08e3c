import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { findLearningFacts } from '#db/queries/learning-facts'
import { findSignedIn } from '~/auth/guard.server'
import type { Audience } from '~/domain/audience'
import { isCertifiedIn } from '~/domain/certificate'
import { minutesOf } from '~/domain/course'
import type { CourseId, PersonId } from '~/domain/ids'
import { textIn } from '~/domain/language'
import { type Progress, progressOf } from '~/domain/progress'
import { coursePageWords } from '~/i18n/course-page'
import { aboutHowLong } from '~/i18n/norwegian-time'
import pathStyles from '~/styles/path.css?url'
import { Button, ButtonLink } from '~/ui/button'
import { AudienceChoice } from '~/ui/course/audience-choice'
import { WhereYouAre } from '~/ui/course/where-you-are'
import { Details } from '~/ui/details'
import { pageTitle } from '~/ui/page-title'
import { coursePath, glossaryPath, outcomeLedgerPath, planPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { socialPreview } from '~/ui/social-preview'
import { courseAt } from '../shared/place.server'
import { whereaboutsIn } from '../shared/whereabouts'
import { CoursePath } from './course-path'
import { pathDays } from './path-days'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const course = await courseAt(params, request)
	const person = await findSignedIn(request)
	const facts = person ? await findLearningFacts(db, person.id, course.id) : undefined
	const progress = facts ? progressOf(course, facts) : null
	const isCertified = person && progress ? await isCertifiedNow(person.id, course.id, progress) : false
	const { slug, title, summary, hours, audience } = course
	return {
		course: { slug, title, summary, hours, audience, language: course.language, languages: course.languages },
		outcomes: course.outcomes.map((outcome) => textIn(outcome.text, course.language)),
		minutes: minutesOf(course.modules.flatMap((module) => module.lessons)),
		days: pathDays(course, facts ?? null, progress, isCertified),
		isSignedIn: person !== null,
		hasPlan: course.plan !== null && facts !== undefined,
		audience: facts?.audience ?? null,
		where: progress && whereaboutsIn(course, progress, isCertified),
	}
}

/** Whether the certificate is there; asked for only at the end of the way. */
async function isCertifiedNow(personId: PersonId, courseId: CourseId, progress: Progress): Promise<boolean> {
	return progress.next.kind === 'certificate' && isCertifiedIn(courseId, await listCertificatesByPerson(db, personId))
}

/** Asked for most: answered by the short way when nothing on it has changed. */
export const handle = { isHot: true }

/** The way is drawn on this page alone: no lesson has to fetch its styles. */
export const links = () => [{ rel: 'stylesheet', href: pathStyles }]

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
	if (!data) return pageTitle(coursePageWords().title)
	const { title, summary, language } = data.course
	return [
		...pageTitle(title),
		{ name: 'description', content: summary },
		...socialPreview({ title, description: summary, language, path: coursePath(data.course) }, matches),
	]
}

export default function CoursePage() {
	const { course, days, where, isSignedIn, minutes, audience, hasPlan } = useLoaderData<typeof loader>()
	const words = coursePageWords()
	const readAs = where ? <ReadAs slug={course.slug} audience={audience} /> : null
	return (
		<div className="page" data-width="wide">
			<h1 lang={course.language}>{course.title}</h1>
			{where ? (
				<section className="go-on" aria-label={words.standing}>
					<WhereYouAre where={where} />
				</section>
			) : (
				<>
					<p className="lead" lang={course.language}>
						{course.summary}
					</p>
					<Begin slug={course.slug} isSignedIn={isSignedIn} minutes={minutes} />
				</>
			)}
			{audience ? null : readAs}
			<CoursePath days={days} language={course.language} />
			<More course={course} hasPlan={hasPlan} isLearner={where !== null} />
			{audience ? readAs : null}
			<Afterwards isOpen={where === null} />
		</div>
	)
}

/** What belongs to the course beside its lessons. */
function More({ course, hasPlan, isLearner }: { course: { slug: string }; hasPlan: boolean; isLearner: boolean }) {
	const words = coursePageWords()
	const links = [
		...(hasPlan ? [{ to: planPath(course), text: words.plan }] : []),
		...(isLearner ? [{ to: outcomeLedgerPath(course), text: words.outcomes }] : []),
		{ to: glossaryPath(course), text: words.glossary },
		{ to: '/kontaktpunkter', text: words.contactPoints },
	]
	return (
		<nav className="course-links" aria-label={words.more}>
			<ul>
				{links.map((link) => (
					<li key={link.to}>
						<Link to={link.to}>{link.text}</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}

/** What one can do afterwards: a long list, folded for those who are on their way. */
function Afterwards({ isOpen }: { isOpen: boolean }) {
	const { course, outcomes } = useLoaderData<typeof loader>()
	return (
		<Details summary={coursePageWords().afterwards} open={isOpen}>
			<ul className="course-outcomes" lang={course.language}>
				{outcomes.map((outcome) => (
					<li key={outcome}>{outcome}</li>
				))}
			</ul>
		</Details>
	)
}

function ReadAs({ slug, audience }: { slug: string; audience: Audience | null }) {
	const words = coursePageWords()
	return (
		<Details summary={audience ? words.readingAs[audience] : words.chooseReader}>
			<Form method="post" action={`/kurs/${slug}/malgruppe`} className="form">
				<AudienceChoice chosen={audience} />
				<Button variant="secondary">{words.saveChoice}</Button>
			</Form>
		</Details>
	)
}

function Begin({ slug, isSignedIn, minutes }: { slug: string; isSignedIn: boolean; minutes: number }) {
	const words = coursePageWords()
	return (
		<section className="go-on" aria-label={words.begin}>
			<p>{words.aboutBeginning(aboutHowLong(minutes))}</p>
			{isSignedIn ? (
				<Form method="post" action={`/kurs/${slug}/pamelding`} className="form">
					<AudienceChoice chosen={null} />
					<Button>{words.begin}</Button>
				</Form>
			) : (
				<div className="actions">
					<ButtonLink to={`/registrer?til=/kurs/${slug}`}>{words.register}</ButtonLink>
					<p>
						<Rich text={words.signIn} to={(text) => <a href={`/logg-inn?til=/kurs/${slug}`}>{text}</a>} />
					</p>
				</div>
			)}
		</section>
	)
}
