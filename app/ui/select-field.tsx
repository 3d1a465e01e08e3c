import { fieldId } from './field-ids'

type Choice = { readonly value: string; readonly label: string }

/** Choices that belong together, under their own label. */
type ChoiceGroup = { readonly group: string; readonly choices: readonly Choice[] }

/**
 * One of some choices in a list, for where there are too many for radio buttons. `chosen` is the value to begin with. With
 * `empty`, the list begins with these words and nothing is handed in until a choice is made.
 */
export function SelectField({
	name,
	label,
	choices,
	chosen,
	empty,
}: {
	name: string
	label: string
	choices: readonly (Choice | ChoiceGroup)[]
	chosen: string
	empty?: string
}) {
	return (
		<div className="ds-field">
			<label className="ds-label" htmlFor={fieldId(name)}>
				{label}
			</label>
			<select className="ds-input" id={fieldId(name)} name={name} defaultValue={chosen} required={empty !== undefined}>
				{empty === undefined ? null : option({ value: '', label: empty })}
				{choices.map((choice) =>
					'group' in choice ? (
						<optgroup key={choice.group} label={choice.group}>
							{choice.choices.map(option)}
						</optgroup>
					) : (
						option(choice)
					),
				)}
			</select>
		</div>
	)
}

function option({ value, label }: Choice) {
	return (
		<option key={value} value={value}>
			{label}
		</option>
	)
}
