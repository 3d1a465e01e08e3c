import { useEffect, useRef } from 'react'
import { runFormWords } from '~/i18n/run-form'
import { Button } from '~/ui/button'
import { FieldError } from '~/ui/field-error'
import { fieldId } from '~/ui/field-ids'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { DayDraft } from './run-draft'

type Errors = Readonly<Record<string, string>>

/** The days of a run, a fieldset each, and a button that gives one more; it works without JavaScript, as all of this. */
export function RunDays({
	days,
	courseDays,
	errors,
	hasNewDay,
}: {
	days: readonly DayDraft[]
	courseDays: readonly number[]
	errors: Errors
	/** Whether the last row was asked for just now, and is where the leader goes on. */
	hasNewDay: boolean
}) {
	const words = runFormWords().days
	const numbered = days.map((day, index) => ({ day, row: index + 1 }))
	return (
		<section className="flow run-form-part" id={fieldId('days')} tabIndex={-1} aria-labelledby="samlinger">
			<h2 id="samlinger">{words.title}</h2>
			<p>{words.hint}</p>
			<FieldError id="days-feil" error={errors.days} />
			<input type="hidden" name="rows" value={days.length} />
			{numbered.map(({ day, row }) => (
				<DayFields
					key={row}
					day={day}
					row={row}
					courseDays={courseDays}
					errors={errors}
					isNew={hasNewDay && row === days.length}
				/>
			))}
			<p>
				<Button variant="secondary" name="another-day" value="ja">
					{words.another}
				</Button>
			</p>
		</section>
	)
}

function DayFields({
	day,
	row,
	courseDays,
	errors,
	isNew,
}: {
	day: DayDraft
	row: number
	courseDays: readonly number[]
	errors: Errors
	isNew: boolean
}) {
	const words = runFormWords().days
	const box = useRef<HTMLFieldSetElement>(null)
	useEffect(() => {
		if (isNew) box.current?.focus()
	}, [isNew])

	const name = (part: string) => `day-${row}-${part}`
	const field = (part: 'date' | 'from' | 'to' | 'place' | 'link') => ({
		name: name(part),
		defaultValue: day[part],
		error: errors[name(part)],
	})
	return (
		// biome-ignore lint/a11y/noAutofocus: without JavaScript the page has just come back, and this is where the leader goes on
		<fieldset className="run-day" ref={box} tabIndex={-1} autoFocus={isNew}>
			<legend>{words.day(row)}</legend>
			<input type="hidden" name={name('id')} value={day.id} />
			<div className="run-row">
				<TextField {...field('date')} label={words.date} type="date" required />
				<TextField {...field('from')} label={words.from} type="time" required />
				<TextField {...field('to')} label={words.to} type="time" required />
			</div>
			<TextField {...field('place')} label={words.place} autoComplete="off" />
			<TextField {...field('link')} label={words.link} type="url" inputMode="url" autoComplete="off" />
			<SelectField
				name={name('courseDay')}
				label={words.whichCourseDay}
				choices={courseDays.map((number) => ({ value: String(number), label: words.courseDay(number) }))}
				chosen={day.courseDay}
			/>
			{day.id ? (
				<label className="choice" htmlFor={fieldId(name('remove'))}>
					<input
						className="ds-input"
						type="checkbox"
						id={fieldId(name('remove'))}
						name={name('remove')}
						value="ja"
						defaultChecked={day.isRemoved}
					/>
					<span>{words.remove}</span>
				</label>
			) : null}
			<FieldError id={`${name('remove')}-feil`} error={errors[name('remove')]} />
		</fieldset>
	)
}
