import { Form, Link } from '@remix-run/react'
import { type RunForm, runForms } from '~/domain/course-run'
import { courseCalendarWords } from '~/i18n/course-calendar'
import { runKindsWords } from '~/i18n/run-kinds'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
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
	const words = courseCalendarWords()
	const kinds = runKindsWords()
	const isFiltered = filter.form !== null || filter.kontor !== null
	return (
		<>
			<div className="calendar-fold">
				<Details summary={words.choose} open={isFiltered}>
					<Form method="get" action="/kurs#kalender" preventScrollReset className="calendar-filter">
						<SelectField
							name="form"
							label={words.form}
							choices={[
								{ value: '', label: words.all },
								...runForms.map((form) => ({ value: form, label: kinds.form[form] })),
							]}
							chosen={filter.form ?? ''}
						/>
						<SelectField
							name="kontor"
							label={words.office}
							choices={[{ value: '', label: words.all }, ...offices]}
							chosen={filter.kontor ?? ''}
						/>
						<Button variant="secondary">{words.show}</Button>
					</Form>
				</Details>
			</div>
			<p role="status">
				{found === 0 ? words.noneFit : words.found(found)}{' '}
				{isFiltered ? <Link to="/kurs#kalender">{words.showAll}</Link> : null}
			</p>
		</>
	)
}
