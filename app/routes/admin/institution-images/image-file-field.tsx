import { type ChangeEvent, useState } from 'react'
import { largestImage } from '~/domain/institution-image'
import { institutionImagesWords } from '~/i18n/institution-images'
import { FieldError } from '~/ui/field-error'
import { descriptionIds, fieldId } from '~/ui/field-ids'

/** Where a picture is chosen. Where scripts run, one that is too large is told of before it is sent. */
export function ImageFileField({ name, error }: { name: string; error: string | undefined }) {
	const words = institutionImagesWords()
	const [isTooHeavy, setIsTooHeavy] = useState(false)
	const shownError = isTooHeavy ? words.refused['too-heavy'] : error
	const ids = descriptionIds(name, true, shownError)

	function look({ target }: ChangeEvent<HTMLInputElement>) {
		const wrong = (target.files?.[0]?.size ?? 0) > largestImage.bytes
		setIsTooHeavy(wrong)
		if (wrong) target.value = ''
	}

	return (
		<div className="ds-field">
			<label className="ds-label" htmlFor={fieldId(name)}>
				{words.image}
			</label>
			<p data-field="description" id={ids.description}>
				{words.aboutImage}
			</p>
			<input
				className="ds-input"
				type="file"
				id={fieldId(name)}
				name={name}
				accept="image/png,image/jpeg"
				aria-describedby={ids.describedBy}
				aria-invalid={shownError ? true : undefined}
				onChange={look}
			/>
			<FieldError id={ids.error} error={shownError} />
		</div>
	)
}
