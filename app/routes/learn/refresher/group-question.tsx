import { Form, Link } from '@remix-run/react'
import type { GroupAnswer } from '~/domain/refresher'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ChoiceField } from '~/ui/choice-field'
import type { RefresherData } from './route'

const answers: Record<GroupAnswer, string> = {
	yes: 'Ja, ei gruppe er i gang',
	'on-the-way': 'Vi er på vei',
	'not-now': 'Ikke nå',
}

/** Whether a group has come about: asked once, answered without a name, and easy to leave. */
export function GroupQuestion({ page }: { page: RefresherData }) {
	return (
		<section className="flow group-question" id="gruppe" aria-labelledby="gruppe-tittel" tabIndex={-1}>
			<h2 id="gruppe-tittel">Har det blitt ei gruppe?</h2>
			{page.hasToldOfGroup ? (
				<>
					<Alert tone="success">Takk. Svaret er talt med, uten navnet ditt.</Alert>
					<p>
						<Link to="/min-side">Gå til Min side</Link>
					</p>
				</>
			) : (
				<>
					<p>
						Svaret hjelper oss å se om kurset virker. Vi lagrer bare svaret og måneden, ikke hvem som svarte. Derfor kan
						det ikke endres etterpå. Vi spør aldri om hvem som er med i ei gruppe.
					</p>
					<Form method="post" action={`${page.path}/gruppe`} className="flow" noValidate>
						<ChoiceField
							legend="Hvordan går det?"
							name="svar"
							kind="radio"
							choices={Object.entries(answers).map(([value, label]) => ({ value, label }))}
							error={page.isGroupAnswerMissing ? 'Velg ett av svarene, eller hopp over.' : undefined}
						/>
						<div className="actions">
							<Button>Send svaret</Button>
							<Link to="/min-side">Hopp over</Link>
						</div>
					</Form>
				</>
			)}
		</section>
	)
}
