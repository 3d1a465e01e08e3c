import { Form } from '@remix-run/react'
import { planStates } from '~/domain/plan-review'
import { submissionsPath } from '~/domain/run-paths'
import { planCopyWords } from '~/i18n/plan-copy'
import { submissionsWords } from '~/i18n/submissions'
import { Button, ButtonLink } from '~/ui/button'
import { SelectField } from '~/ui/select-field'
import type { QueueData } from './route'

/** Which run and which state the queue is narrowed to. */
export function QueueFilter({ runs, asked }: Pick<QueueData, 'runs' | 'asked'>) {
	const words = submissionsWords().filter
	const { leader: state } = planCopyWords()
	const all = { value: '', label: words.all }
	return (
		<Form method="get" className="queue-filter" role="search" aria-label={words.name}>
			<SelectField
				name="kurs"
				label={words.course}
				choices={[all, ...runs]}
				chosen={asked.kurs}
				key={`kurs ${asked.kurs}`}
			/>
			<SelectField
				name="tilstand"
				label={words.state}
				choices={[all, ...planStates.map((one) => ({ value: one, label: state[one] }))]}
				chosen={asked.tilstand}
				key={`tilstand ${asked.tilstand}`}
			/>
			<div className="queue-filter-actions">
				<Button variant="secondary">{words.show}</Button>
				{asked.kurs || asked.tilstand ? (
					<ButtonLink variant="tertiary" to={submissionsPath}>
						{words.showAll}
					</ButtonLink>
				) : null}
			</div>
		</Form>
	)
}
