import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { likelyCodes, readCertificateCode } from '~/domain/certificate-code'
import { codeEntryWords } from '~/i18n/code-entry'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { certificateFilePath, verificationPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { CodeForm } from '../shared/code-form'
import { PaperDrawing } from './paper-drawing'

/** With more than so many suggestions none would help. */
const mostSuggested = 3

/** Leads a code that was typed to its page; a slip of the pen is told here, before anything is looked up. */
export function loader({ request }: LoaderFunctionArgs) {
	const typed = new URL(request.url).searchParams.get('kode')
	if (typed === null) return { typed: '', error: undefined, likely: [] }
	const read = readCertificateCode(typed.slice(0, 200))
	if (read.kind === 'code') throw redirect(verificationPath(read.code))
	const { malformed, missing } = codeEntryWords()
	const error = typed.trim() ? malformed : missing
	const likely = likelyCodes(typed.slice(0, 40)).slice(0, mostSuggested)
	return data({ typed: typed.slice(0, 100), error, likely }, { status: 400 })
}

export const meta = () => pageTitle(codeEntryWords().title)

export default function CodeEntryPage() {
	const { typed, error, likely } = useLoaderData<typeof loader>()
	const words = codeEntryWords()
	return (
		<Page title={words.title} lead={words.lead}>
			<ErrorSummary errors={error ? { kode: error } : {}} />
			{likely.length > 0 ? (
				<div role="status">
					<p>{likely.length === 1 ? words.couldBeThis : words.couldBeThese}</p>
					<ul>
						{likely.map((code) => (
							<li key={code}>
								<Link className="code" to={verificationPath(code)}>
									{code}
								</Link>
							</li>
						))}
					</ul>
				</div>
			) : null}
			<CodeForm typed={typed} error={error} />
			<figure className="paper-help">
				<PaperDrawing />
				<figcaption>{words.paper}</figcaption>
			</figure>
			<p>
				<Rich text={words.file} to={(text) => <Link to={certificateFilePath}>{text}</Link>} />
			</p>
		</Page>
	)
}
