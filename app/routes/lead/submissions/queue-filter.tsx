import { Form } from '@remix-run/react'
import { submissionsPath } from '~/domain/run-paths'
import { Button, ButtonLink } from '~/ui/button'
import { SelectField } from '~/ui/select-field'
import type { QueueData } from './route'

const states = [
	{ value: '', label: 'Alle' },
	{ value: 'waiting', label: 'Venter på svar' },
	{ value: 'more-wanted', label: 'Bedt om mer' },
	{ value: 'approved', label: 'Godkjent' },
]

/** Which run and which state the queue is narrowed to. */
export function QueueFilter({ runs, asked }: Pick<QueueData, 'runs' | 'asked'>) {
	return (
		<Form method="get" className="queue-filter" role="search" aria-label="Velg innleveringer">
			<SelectField
				name="kurs"
				label="Kurs"
				choices={[{ value: '', label: 'Alle' }, ...runs]}
				chosen={asked.kurs}
				key={`kurs ${asked.kurs}`}
			/>
			<SelectField
				name="tilstand"
				label="Tilstand"
				choices={states}
				chosen={asked.tilstand}
				key={`tilstand ${asked.tilstand}`}
			/>
			<div className="queue-filter-actions">
				<Button variant="secondary">Vis</Button>
				{asked.kurs || asked.tilstand ? (
					<ButtonLink variant="tertiary" to={submissionsPath}>
						Vis alle
					</ButtonLink>
				) : null}
			</div>
		</Form>
	)
}
