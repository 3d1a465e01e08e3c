import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findCertificateByCourse } from '#db/queries/certificates'
import { requireSignedIn } from '~/auth/guard.server'
import { asPrinted, lettersNotInFont } from '~/documents/font-letters.server'
import { ruleStandings } from '~/domain/certificate'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { confirmPrintedName } from '~/operations/confirm-printed-name.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { courseCertificatePath, coursePath } from '~/ui/paths'
import { courseAt, orToCourse, requireLearner } from '../shared/place.server'
import { CertificateReady } from './certificate-ready'
import { NameForm } from './name-form'
import { RuleList } from './rule-list'
import { rulesToMeet } from './rules-to-meet'

const NameSchema = z.object({
	navn: z
		.string({ error: 'Skriv navnet som skal stå på kursbeviset.' })
		.transform(asPrinted)
		.pipe(z.string().min(2, 'Skriv navnet som skal stå på kursbeviset.').max(80, 'Navnet kan ha 80 tegn.'))
		.superRefine((name, context) => {
			const refusal = lettersNotInFont(name)
			if (!refusal) return
			const letters = refusal.letters.map((letter) => `«${letter}»`).join(', ')
			context.addIssue({
				code: 'custom',
				message: `Vi kan ikke trykke ${letters}. Skriv navnet med latinske bokstaver.`,
			})
		}),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	const course = await courseAt(params, request)
	const { person, facts } = await requireLearner(request, course)
	const [rules] = course.certificates
	const certificate = rules && (await findCertificateByCourse(db, person.id, course.id, rules.kind))
	const standings = rules ? ruleStandings(course, rules, facts) : []
	return {
		course: { slug: course.slug, title: course.title },
		kindTitle: rules?.title ?? 'Kursbevis',
		certificate: certificate
			? { code: certificate.code, holderName: certificate.holderName, issuedAt: certificate.issuedAt }
			: null,
		rules: rulesToMeet(course, standings, facts),
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

export const meta = () => pageTitle('Kursbevis')

export default function CourseCertificatePage() {
	const { course, kindTitle, certificate, rules, name } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	return (
		<Page
			title={kindTitle}
			above={<Breadcrumbs items={[{ to: coursePath(course), text: 'Kurset' }, { text: kindTitle }]} />}
		>
			{certificate ? (
				<CertificateReady certificate={certificate} courseTitle={course.title} />
			) : (
				<>
					<p>Kursbeviset er klart så snart alt dette er på plass:</p>
					<RuleList rules={rules} isNameConfirmed={name.isConfirmed} />
					<NameForm name={name} errors={result?.errors ?? {}} typed={result?.typed.navn} />
				</>
			)}
		</Page>
	)
}
