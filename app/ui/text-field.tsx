import type { InputHTMLAttributes, ReactNode } from 'react'
import { unknownLanguage } from '~/domain/language'
import { formsWords } from '~/i18n/forms'
import { FieldError } from './field-error'
import { descriptionIds, fieldId } from './field-ids'

type Passed = Pick<
	InputHTMLAttributes<HTMLInputElement>,
	| 'autoComplete'
	| 'inputMode'
	| 'maxLength'
	| 'minLength'
	| 'pattern'
	| 'placeholder'
	| 'readOnly'
	| 'spellCheck'
	| 'lang'
>

/** What a text field needs. `error` is a whole sentence; `rows` counts for a `multiline` field only. */
export type TextFieldProps = Passed & {
	name: string
	label: ReactNode
	description?: ReactNode
	error?: string | undefined
	defaultValue?: string | undefined
	type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search' | 'date' | 'time' | 'number'
	required?: boolean
	multiline?: boolean
	rows?: number
}

/**
 * A field for text with its label, help and error tied to it. What need not be filled in says so.
 *
 * Required is told to assistive technology, but not enforced by the browser, whose message comes in the browser's
 * language and vanishes: the server's sentence stays beside the field.
 */
export function TextField({
	name,
	label,
	description,
	error,
	type = 'text',
	required = false,
	multiline = false,
	rows = 6,
	...rest
}: TextFieldProps) {
	const ids = descriptionIds(name, description, error)
	const shared = {
		...rest,
		id: fieldId(name),
		name,
		className: 'ds-input',
		'aria-describedby': ids.describedBy,
		'aria-invalid': error ? (true as const) : undefined,
		'aria-required': required ? (true as const) : undefined,
	}
	return (
		<div className="ds-field">
			<label className="ds-label" htmlFor={shared.id}>
				{label}
				{required ? null : <span className="optional"> {formsWords().optional}</span>}
			</label>
			{description ? (
				<p data-field="description" id={ids.description}>
					{description}
				</p>
			) : null}
			{multiline ? (
				<textarea {...textareaProps(shared)} lang={unknownLanguage} rows={rows} />
			) : (
				<input {...shared} type={type} />
			)}
			<FieldError id={ids.error} error={error} />
		</div>
	)
}

function textareaProps<Props extends { pattern?: string | undefined }>({ pattern: _unknownHere, ...rest }: Props) {
	return rest
}
