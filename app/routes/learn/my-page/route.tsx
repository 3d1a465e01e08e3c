import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { type KeptCertificate, listCertificatesByPerson } from '#db/queries/certificates'
import { listEnrolmentsByPerson } from '#db/queries/enrolments'
import { findLearningFacts } from '#db/queries/learning-facts'
import { findOwnPlanVerdict } from '#db/queries/plan-reviews'
import { requireSignedIn } from '~/auth/guard.server'
import type { SignedIn } from '~/auth/session.server'
import { certificateIn, isCertifiedIn } from '~/domain/certificate'
import type { CourseId, PersonId } from '~/domain/ids'
import { type PlanState, planState } from '~/domain/plan-review'
import { progressOf } from '~/domain/progress'
import { languageAtHand } from '~/i18n/language-at-hand'
import { myPageWords } from '~/i18n/my-page'
import { now } from '~/lib/clock.server'
import { library } from '~/library.server'
import { Card } from '~/ui/card'
import { CertificateStatusTag } from '~/ui/certificate-status-tag'
import { WhereYouAre } from '~/ui/course/where-you-are'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { certificateDocumentPath, coursePath, planPath, verificationPath } from '~/ui/paths'
import { PlanStateTag } from '~/ui/plan/plan-words'
import { Rich } from '~/ui/rich'
import { OwnRuns } from '~/ui/run/own-runs'
import { whereaboutsIn } from '../shared/whereabouts'
import { refreshersByCourse } from './course-refreshers.server'
import { ownRuns } from './own-runs.server'
import { RefresherOffer } from './refresher-offer'

export async function loader({ request }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	const certificates = listCertificatesByPerson(db, person.id)
	const [courses, held, runs] = await Promise.all([
		coursesOf(person, certificates),
		certificates,
		ownRuns(person.id, now()),
	])
	return {
		name: person.name,
		email: person.email,
		courses,
		runs,
		certificates: held.map((certificate) => {
			const { kindTitle, courseTitle, language } = certificateIn(certificate, languageAtHand())
			const { code, issuedAt, revokedAt } = certificate
			return { ...{ code, kindTitle, courseTitle, language, issuedAt }, isRevoked: revokedAt !== null }
		}),
	}
}

async function coursesOf(person: SignedIn, certificates: Promise<KeptCertificate[]>) {
	const [enrolments, refreshers] = await Promise.all([
		listEnrolmentsByPerson(db, person.id),
		refreshersByCourse(person.id, now()),
	])
	const courses = await Promise.all(
		enrolments.map(async ({ courseId }) => {
			const course = await library.findById(courseId, person.language)
			const facts = course && (await findLearningFacts(db, person.id, courseId))
			if (!course || !facts) return []
			const { slug, title, language } = course
			const isCertified = isCertifiedIn(courseId, await certificates)
			return {
				...{ slug, title, language, where: whereaboutsIn(course, progressOf(course, facts), isCertified) },
				plan: course.plan ? { state: await ownPlanState(person.id, courseId) } : null,
				refreshers: refreshers.get(courseId) ?? null,
			}
		}),
	)
	return courses.flat()
}

/** How the plan stands that the learner has handed in to a leader; null when there is none. */
async function ownPlanState(personId: PersonId, courseId: CourseId): Promise<PlanState | null> {
	const newest = await findOwnPlanVerdict(db, personId, courseId)
	return newest ? planState(newest.verdict ? { verdict: newest.verdict } : null) : null
}

type MyPageData = Awaited<ReturnType<typeof loader>>

/** Asked for most: answered by the short way when nothing on it has changed. */
export const handle = { isHot: true }

export const meta = () => pageTitle(myPageWords().title)

export default function MyPage() {
	const words = myPageWords()
	const { name, email, courses, runs, certificates } = useLoaderData<typeof loader>()
	return (
		<Page title={words.hello(name)}>
			<section className="flow" aria-labelledby="kurs">
				<h2 id="kurs">{words.yourCourse}</h2>
				{courses.length > 0 ? courses.map((course) => <CourseCard key={course.slug} course={course} />) : <NoCourse />}
			</section>
			<OwnRuns runs={runs} />
			<section className="flow" aria-labelledby="bevis">
				<h2 id="bevis">{words.certificates}</h2>
				{certificates.length > 0 ? (
					<ul className="certificate-list">
						{certificates.map((certificate) => (
							<li key={certificate.code}>
								<span lang={certificate.language}>
									<strong>{certificate.kindTitle}</strong>: {certificate.courseTitle}
								</span>
								, <NorwegianDate at={certificate.issuedAt} />
								{certificate.isRevoked ? (
									<>
										{' '}
										<CertificateStatusTag status="revoked" />
									</>
								) : null}
								<span className="actions">
									<a href={certificateDocumentPath(certificate.code)}>{words.download}</a>
									<Link to={verificationPath(certificate.code)}>{words.showAndShare}</Link>
								</span>
							</li>
						))}
					</ul>
				) : (
					<p>{words.noCertificate}</p>
				)}
			</section>
			<section className="flow" aria-labelledby="konto">
				<h2 id="konto">{words.account}</h2>
				<p>
					<Rich
						text={words.signedInAs}
						email={() => email}
						change={(text) => <Link to="/min-side/konto">{text}</Link>}
					/>
				</p>
			</section>
		</Page>
	)
}

function CourseCard({ course }: { course: MyPageData['courses'][number] }) {
	return (
		<Card as="section">
			<h3>
				<Link to={coursePath(course)} lang={course.language}>
					{course.title}
				</Link>
			</h3>
			<WhereYouAre where={course.where} />
			{course.plan ? (
				<p>
					<Link className="link-alone" to={planPath(course)}>
						{myPageWords().plan}
					</Link>{' '}
					{course.plan.state ? <PlanStateTag state={course.plan.state} to="learner" /> : null}
				</p>
			) : null}
			{course.refreshers ? <RefresherOffer course={course} refreshers={course.refreshers} /> : null}
		</Card>
	)
}

function NoCourse() {
	return (
		<p>
			<Rich text={myPageWords().noCourse} to={(text) => <Link to="/kurs">{text}</Link>} />
		</p>
	)
}
