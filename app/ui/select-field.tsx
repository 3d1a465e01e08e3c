import { fieldId } from './field-ids'

/** One of some choices in a list, for where there are too many for radio buttons. `chosen` is the value to begin with. */
export function SelectField({
	name,
	label,
	choices,
	chosen,
}: {
	name: string
	label: string
	choices: readonly { value: string; label: string }[]
	chosen: string
}) {
	return (
		<div className="ds-field">
			<label className="ds-label" htmlFor={fieldId(name)}>
				{label}
			</label>
			<select className="ds-input" id={fieldId(name)} name={name} defaultValue={chosen}>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		</div>
	)
}
