import { type ChangeEvent, useState } from 'react'
import { FieldError } from '~/ui/field-error'
import { descriptionIds, fieldId } from '~/ui/field-ids'

/** Largest file, in bytes; the server refuses larger requests before it reads them (`app/http`). */
const largest = 2 * 1024 * 1024 - 2_000

const tooLarge = 'Fila er for stor. Den kan være høyst 2 MB. Ei liste med tusen navn tar vanligvis under 100 KB.'

/** Where a file with participants is chosen. Where scripts run, one that is too large is told of before it is sent. */
export function FileField({ name, error }: { name: string; error: string | undefined }) {
	const [isTooLarge, setIsTooLarge] = useState(false)
	const shownError = isTooLarge ? tooLarge : error
	const ids = descriptionIds(name, true, shownError)

	function look({ target }: ChangeEvent<HTMLInputElement>) {
		const wrong = (target.files?.[0]?.size ?? 0) > largest
		setIsTooLarge(wrong)
		if (wrong) target.value = ''
	}

	return (
		<div className="ds-field">
			<label className="ds-label" htmlFor={fieldId(name)}>
				Fil med deltakere
			</label>
			<p data-field="description" id={ids.description}>
				Excel (.xlsx) eller CSV
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
