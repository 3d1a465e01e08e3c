import { Form, Link } from '@remix-run/react'
import { type RunForm, runForms } from '~/domain/course-run'
import { formWords } from '~/domain/run-words'
import { Button } from '~/ui/button'
import { counted } from '~/ui/counted'
import { SelectField } from '~/ui/select-field'

/** Picks runs by form and by district office; an ordinary form, whose address can be kept. */
export function CalendarFilter({
	filter,
	offices,
	found,
}: {
	filter: { form: RunForm | null; kontor: string | null }
	offices: readonly { value: string; label: string }[]
	found: number
}) {
	const isFiltered = filter.form !== null || filter.kontor !== null
	return (
		<>
			<Form method="get" action="/kurs#kalender" preventScrollReset className="calendar-filter">
				<SelectField
					name="form"
					label="Kursform"
					choices={[{ value: '', label: 'Alle' }, ...runForms.map((form) => ({ value: form, label: formWords[form] }))]}
					chosen={filter.form ?? ''}
				/>
				<SelectField
					name="kontor"
					label="Distriktskontor"
					choices={[{ value: '', label: 'Alle' }, ...offices]}
					chosen={filter.kontor ?? ''}
				/>
				<Button variant="secondary">Vis kurs</Button>
			</Form>
			<p role="status">
				{found === 0 ? 'Ingen kurs passer til det du har valgt. ' : `${counted(found, 'kurs', 'kurs')}. `}
				{isFiltered ? <Link to="/kurs#kalender">Vis alle kurs</Link> : null}
			</p>
		</>
	)
}
