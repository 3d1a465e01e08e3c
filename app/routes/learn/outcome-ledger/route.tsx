import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { learnPathWords } from '~/i18n/learn-path'
import { outcomeLedgerWords } from '~/i18n/outcome-ledger'
import { now } from '~/lib/clock.server'
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
	const { run, outcomes } = await ownLedger(course, facts, now())
	return {
		course: { slug: course.slug, language: course.language },
		run: run ? { title: run.title, form: run.form, leaders: run.leaders.map(({ name }) => name) } : null,
		outcomes,
	}
}

export const meta = () => pageTitle(outcomeLedgerWords().title)

export default function OutcomeLedgerPage() {
	const { course, run, outcomes } = useLoaderData<typeof loader>()
	const met = outcomes.filter(({ isMet }) => isMet).length
	const words = outcomeLedgerWords()
	return (
		<Page
			title={words.title}
			lead={run ? run.title : undefined}
			above={<Breadcrumbs items={[{ to: coursePath(course), text: learnPathWords().course }, { text: words.title }]} />}
		>
			<p>{words.about[run?.form ?? 'digital']}</p>
			{run && run.leaders.length > 0 ? <p>{words.leaders(run.leaders.join(', '))}</p> : null}
			<p>
				<Link className="link-alone" to={courseCertificatePath(course)}>
					{words.allDemands}
				</Link>
			</p>
			<ProgressBar
				label={words.progress}
				value={met}
				max={outcomes.length}
				text={words.progressText(met, outcomes.length)}
			/>
			<h2>{words.outcomes}</h2>
			<OutcomeList
				outcomes={outcomes}
				language={course.language}
				links={{ quiz: (slug) => quizPath(course, { slug }), day: null }}
			/>
		</Page>
	)
}
