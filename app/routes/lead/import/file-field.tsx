import { type ChangeEvent, useState } from 'react'
import { participantImportWords } from '~/i18n/participant-import'
import { FieldError } from '~/ui/field-error'
import { descriptionIds, fieldId } from '~/ui/field-ids'

/** Largest file, in bytes; the server refuses larger requests before it reads them (`app/http`). */
const largest = 2 * 1024 * 1024 - 2_000

/** Where a file with participants is chosen. Where scripts run, one that is too large is told of before it is sent. */
export function FileField({ name, error }: { name: string; error: string | undefined }) {
	const [isTooLarge, setIsTooLarge] = useState(false)
	const words = participantImportWords()
	const shownError = isTooLarge ? words.fileTooLarge : error
	const ids = descriptionIds(name, true, shownError)

	function look({ target }: ChangeEvent<HTMLInputElement>) {
		const wrong = (target.files?.[0]?.size ?? 0) > largest
		setIsTooLarge(wrong)
		if (wrong) target.value = ''
	}

	return (
		<div className="ds-field">
			<label className="ds-label" htmlFor={fieldId(name)}>
				{words.file.label}
			</label>
			<p data-field="description" id={ids.description}>
				{words.file.description}
			</p>
			<input
				className="ds-input"
				type="file"
				id={fieldId(name)}
				name={name}
				accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
				aria-describedby={ids.describedBy}
				aria-invalid={shownError ? true : undefined}
				onChange={look}
			/>
			<FieldError id={ids.error} error={shownError} />
		</div>
	)
}
