import { Form, Link } from '@remix-run/react'
import { refresherWords } from '~/i18n/refresher'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ChoiceField } from '~/ui/choice-field'
import type { RefresherData } from './route'

/** Whether a group has come about: asked once, answered without a name, and easy to leave. */
export function GroupQuestion({ page }: { page: RefresherData }) {
	const words = refresherWords().group
	return (
		<section className="flow group-question" id="gruppe" aria-labelledby="gruppe-tittel" tabIndex={-1}>
			<h2 id="gruppe-tittel">{words.title}</h2>
			{page.hasToldOfGroup ? (
				<>
					<Alert tone="success">{words.thanks}</Alert>
					<p>
						<Link to="/min-side">{words.toMyPage}</Link>
					</p>
				</>
			) : (
				<>
					<p>{words.about}</p>
					<Form method="post" action={`${page.path}/gruppe`} className="flow" noValidate>
						<ChoiceField
							legend={words.question}
							name="svar"
							kind="radio"
							choices={Object.entries(words.answers).map(([value, label]) => ({ value, label }))}
							error={page.isGroupAnswerMissing ? words.missing : undefined}
						/>
						<div className="actions">
							<Button>{words.send}</Button>
							<Link to="/min-side">{words.skip}</Link>
						</div>
					</Form>
				</>
			)}
		</section>
	)
}
