import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { listEnrolmentsByPerson } from '#db/queries/enrolments'
import { findLearningFacts } from '#db/queries/learning-facts'
import { requireSignedIn } from '~/auth/guard.server'
import type { SignedIn } from '~/auth/session.server'
import { progressOf } from '~/domain/progress'
import { now } from '~/lib/clock.server'
import { library } from '~/library.server'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { CertificateStatusTag } from '~/ui/certificate-status-tag'
import { counted, inHours } from '~/ui/counted'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { certificateDocumentPath, coursePath, planPath, verificationPath } from '~/ui/paths'
import { ProgressBar } from '~/ui/progress-bar'
import { OwnRuns } from '~/ui/run/own-runs'
import { nextStepButton } from '../shared/next-step'
import { refreshersByCourse } from './course-refreshers.server'
import { ownRuns } from './own-runs.server'
import { RefresherOffer } from './refresher-offer'

export async function loader({ request }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	const [courses, certificates, runs] = await Promise.all([
		coursesOf(person),
		listCertificatesByPerson(db, person.id),
		ownRuns(person.id, now()),
	])
	return {
		name: person.name,
		email: person.email,
		courses,
		runs,
		certificates: certificates.map(({ code, kindTitle, courseTitle, issuedAt, revokedAt }) => ({
			code,
			kindTitle,
			courseTitle,
			issuedAt,
			isRevoked: revokedAt !== null,
		})),
	}
}

async function coursesOf(person: SignedIn) {
	const [enrolments, refreshers] = await Promise.all([
		listEnrolmentsByPerson(db, person.id),
		refreshersByCourse(person.id, now()),
	])
	const courses = await Promise.all(
		enrolments.map(async ({ courseId }) => {
			const course = await library.findById(courseId, person.language)
			const facts = course && (await findLearningFacts(db, person.id, courseId))
			if (!course || !facts) return []
			const { stepsDone, stepsTotal, minutesLeft, hasBegun, next } = progressOf(course, facts)
			const { slug, title } = course
			return {
				...{ slug, title, stepsDone, stepsTotal, minutesLeft, next: nextStepButton(course, next, hasBegun) },
				hasPlan: course.plan !== null,
				refreshers: refreshers.get(courseId) ?? null,
			}
		}),
	)
	return courses.flat()
}

type MyPageData = Awaited<ReturnType<typeof loader>>

/** Asked for most: answered by the short way when nothing on it has changed. */
export const handle = { isHot: true }

export const meta = () => pageTitle('Min side')

export default function MyPage() {
	const { name, email, courses, runs, certificates } = useLoaderData<typeof loader>()
	return (
		<Page title={`Hei, ${name}`}>
			<section className="flow" aria-labelledby="kurs">
				<h2 id="kurs">Kurset ditt</h2>
				{courses.length > 0 ? courses.map((course) => <CourseCard key={course.slug} course={course} />) : <NoCourse />}
			</section>
			<OwnRuns runs={runs} />
			<section className="flow" aria-labelledby="bevis">
				<h2 id="bevis">Kursbevis</h2>
				{certificates.length > 0 ? (
					<ul className="certificate-list">
						{certificates.map((certificate) => (
							<li key={certificate.code}>
								<strong>{certificate.kindTitle}</strong>: {certificate.courseTitle},{' '}
								<NorwegianDate at={certificate.issuedAt} />
								{certificate.isRevoked ? (
									<>
										{' '}
										<CertificateStatusTag status="revoked" />
									</>
								) : null}
								<span className="actions">
									<a href={certificateDocumentPath(certificate.code)}>Last ned (PDF)</a>
									<Link to={verificationPath(certificate.code)}>Vis og del</Link>
								</span>
							</li>
						))}
					</ul>
				) : (
					<p>Du har ingen kursbevis ennå. Det kommer hit når kurset er fullført.</p>
				)}
			</section>
			<section className="flow" aria-labelledby="konto">
				<h2 id="konto">Konto</h2>
				<p>
					Du er logget inn som {email}. <Link to="/min-side/konto">Endre navn, e-post eller passord</Link>
				</p>
			</section>
		</Page>
	)
}

function CourseCard({ course }: { course: MyPageData['courses'][number] }) {
	const left = course.minutesLeft > 0 ? ` · ${inHours(course.minutesLeft)} lesing igjen` : ''
	return (
		<Card as="section">
			<h3>
				<Link to={coursePath(course)}>{course.title}</Link>
			</h3>
			<ProgressBar
				label="Du har gjort"
				value={course.stepsDone}
				max={course.stepsTotal}
				text={`${course.stepsDone} av ${counted(course.stepsTotal, 'steg', 'steg')}${left}`}
			/>
			<p>
				<ButtonLink to={course.next.to}>{course.next.text}</ButtonLink>
			</p>
			{course.hasPlan ? (
				<p>
					<Link className="link-alone" to={planPath(course)}>
						Planen min for å starte ei gruppe
					</Link>
				</p>
			) : null}
			{course.refreshers ? <RefresherOffer course={course} refreshers={course.refreshers} /> : null}
		</Card>
	)
}

function NoCourse() {
	return (
		<p>
			Du har ikke begynt på noe kurs ennå. <Link to="/kurs">Se kursene</Link>
		</p>
	)
}
