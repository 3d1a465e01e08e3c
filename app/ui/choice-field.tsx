import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { descriptionIds, fieldId } from './field-ids'

/** One choice in a `ChoiceField`. */
export type Choice = { value: string; label: ReactNode; description?: ReactNode }

/**
 * One or several of some choices: native radio buttons or checkboxes in a fieldset, each with its whole row as target.
 * `chosen` is the value or the values that are chosen to begin with.
 */
export function ChoiceField({
	legend,
	name,
	kind,
	choices,
	chosen,
	description,
	error,
	isScale = false,
}: {
	legend: ReactNode
	name: string
	kind: 'radio' | 'checkbox'
	choices: readonly Choice[]
	chosen?: string | readonly string[] | undefined
	description?: ReactNode
	error?: string | undefined
	/** Steps from one end to the other, in a row where there is room. */
	isScale?: boolean
}) {
	const ids = descriptionIds(name, description, error)
	const isChosen = (value: string) => (typeof chosen === 'string' ? chosen === value : (chosen ?? []).includes(value))
	return (
		<fieldset className="ds-fieldset" id={fieldId(name)} tabIndex={-1} aria-describedby={ids.describedBy}>
			<legend>{legend}</legend>
			{description ? (
				<p data-field="description" id={ids.description}>
					{description}
				</p>
			) : null}
			<div className="choices" data-scale={isScale || undefined}>
				{choices.map((choice) => (
					<ChoiceRow
						key={choice.value}
						id={`${fieldId(name)}-${choice.value}`}
						name={name}
						kind={kind}
						choice={choice}
						isChosen={isChosen(choice.value)}
						isWrong={Boolean(error)}
					/>
				))}
			</div>
			<FieldError id={ids.error} error={error} />
		</fieldset>
	)
}

function ChoiceRow({
	id,
	name,
	kind,
	choice,
	isChosen,
	isWrong,
}: {
	id: string
	name: string
	kind: 'radio' | 'checkbox'
	choice: Choice
	isChosen: boolean
	isWrong: boolean
}) {
	return (
		<label className="choice" htmlFor={id}>
			<input
				className="ds-input"
				type={kind}
				id={id}
				name={name}
				value={choice.value}
				defaultChecked={isChosen}
				aria-invalid={isWrong || undefined}
			/>
			<span>
				{choice.label}
				{choice.description ? <span className="choice-description">{choice.description}</span> : null}
			</span>
		</label>
	)
}
