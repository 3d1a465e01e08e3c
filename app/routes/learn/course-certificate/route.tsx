import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { PrintedNameField } from '~/documents/printed-name-field.server'
import { courseCertificateWords } from '~/i18n/course-certificate'
import { learnPathWords } from '~/i18n/learn-path'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { confirmPrintedName } from '~/operations/confirm-printed-name.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { courseCertificatePath, coursePath } from '~/ui/paths'
import { courseAt, orToCourse, requireLearner } from '../shared/place.server'
import { CertificateReady } from './certificate-ready'
import { CertificateToCome } from './certificate-to-come'
import { NameForm } from './name-form'
import { ownCertificates } from './own-certificates.server'

const NameSchema = z.object({ navn: PrintedNameField })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const course = await courseAt(params, request)
	const { person, facts } = await requireLearner(request, course)
	return {
		course: { slug: course.slug, title: course.title, language: course.language },
		own: await ownCertificates(course, person.id, facts),
		name: { suggested: facts.printedName ?? person.name, isConfirmed: facts.printedName !== null },
	}
}

/** Confirms the name to be printed. When everything else is met, the certificate is there at once. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const course = await courseAt(params, request)
	const form = await parseForm(request, NameSchema)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const decision = await confirmPrintedName(db, {
		course,
		personId: person.id,
		printedName: form.value.navn,
		now: now(),
	})
	orToCourse(course, decision)
	return redirect(courseCertificatePath(course), 303)
}

export const meta = () => pageTitle(courseCertificateWords().title)

export default function CourseCertificatePage() {
	const { course, own, name } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const [first] = own
	const title = first?.title ?? courseCertificateWords().title
	const language = first ? course.language : undefined
	const isAnyLeft = own.some(({ certificate }) => !certificate)
	return (
		<Page
			title={<span lang={language}>{title}</span>}
			above={
				<Breadcrumbs
					items={[
						{ to: coursePath(course), text: learnPathWords().course },
						{ text: title, ...(language ? { lang: language } : {}) },
					]}
				/>
			}
		>
			{own.map((one) =>
				one.certificate ? (
					<CertificateReady
						key={one.kind}
						certificate={one.certificate}
						kindTitle={one.title}
						courseTitle={course.title}
						language={course.language}
						heading={one === first ? null : 'h2'}
					/>
				) : (
					<CertificateToCome
						key={one.kind}
						course={course}
						own={one}
						isNameConfirmed={name.isConfirmed}
						heading={one === first ? null : 'h2'}
					/>
				),
			)}
			{isAnyLeft ? <NameForm name={name} errors={result?.errors ?? {}} typed={result?.typed.navn} /> : null}
		</Page>
	)
}
