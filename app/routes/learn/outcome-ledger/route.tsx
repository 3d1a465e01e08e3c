import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { RunForm } from '~/domain/course-run'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { courseCertificatePath, coursePath, quizPath } from '~/ui/paths'
import { ProgressBar } from '~/ui/progress-bar'
import { OutcomeList } from '~/ui/run/outcome-list'
import { ownLedger } from '../shared/own-ledger.server'
import { courseAt, requireLearner } from '../shared/place.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const course = await courseAt(params, request)
	const { facts } = await requireLearner(request, course)
	const { run, outcomes } = await ownLedger(course, facts)
	return {
		course: { slug: course.slug, language: course.language },
		run: run ? { title: run.title, form: run.form, leaders: run.leaders.map(({ name }) => name) } : null,
		outcomes,
	}
}

export const meta = () => pageTitle('Læringsmålene dine')

const explanation: Record<RunForm, string> = {
	blended:
		'Du tar kurset både på samlinger og på nett. Da er det denne lista som avgjør kursbeviset: Hvert mål skal være vist på én av måtene. Det er nok med én, og du kan velge den som passer deg. Kurslederen ser den samme lista.',
	physical:
		'Du tar kurset på samlinger. Da er det oppmøtet som avgjør kursbeviset, ikke denne lista. Her kan du se hva du har vist så langt. Kurslederen ser den samme lista.',
	digital:
		'Du tar kurset på nett. Da er det leksjonene, quizene og sluttprøven som avgjør kursbeviset, ikke denne lista. Her kan du se hva du har vist så langt.',
}

export default function OutcomeLedgerPage() {
	const { course, run, outcomes } = useLoaderData<typeof loader>()
	const met = outcomes.filter(({ isMet }) => isMet).length
	return (
		<Page
			title="Læringsmålene dine"
			lead={run ? run.title : undefined}
			above={<Breadcrumbs items={[{ to: coursePath(course), text: 'Kurset' }, { text: 'Læringsmålene dine' }]} />}
		>
			<p>{explanation[run?.form ?? 'digital']}</p>
			{run && run.leaders.length > 0 ? <p>Kursleder: {run.leaders.join(', ')}.</p> : null}
			<p>
				<Link to={courseCertificatePath(course)}>Se alle kravene til kursbeviset</Link>
			</p>
			<ProgressBar
				label="Læringsmål på plass"
				value={met}
				max={outcomes.length}
				text={`${met} av ${outcomes.length}`}
			/>
			<h2>Etter kurset kan du</h2>
			<OutcomeList
				outcomes={outcomes}
				language={course.language}
				links={{ quiz: (slug) => quizPath(course, { slug }), day: null }}
			/>
		</Page>
	)
}
