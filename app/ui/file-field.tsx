import { FieldError } from './field-error'
import { descriptionIds, fieldId } from './field-ids'

/** A field in which a file is chosen. `accept` is what a file may be; a browser shows those first. */
export function FileField({
	name,
	label,
	description,
	accept,
	error,
}: {
	name: string
	label: string
	description: string
	accept: string
	error: string | undefined
}) {
	const ids = descriptionIds(name, description, error)
	return (
		<div className="ds-field">
			<label className="ds-label" htmlFor={fieldId(name)}>
				{label}
			</label>
			<p data-field="description" id={ids.description}>
				{description}
			</p>
			<input
				className="ds-input"
				type="file"
				id={fieldId(name)}
				name={name}
				accept={accept}
				aria-describedby={ids.describedBy}
				aria-invalid={error ? true : undefined}
			/>
			<FieldError id={ids.error} error={error} />
		</div>
	)
}
