import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { longestCounties, longestPlaceName } from '~/domain/place'
import { placeFieldsWords } from '~/i18n/place-fields'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/text-field'

/** What a form for a place was answered with when something has to be mended. */
export type PlaceAnswer = {
	readonly errors?: Readonly<Record<string, string>> | undefined
	readonly typed?: Readonly<Record<string, string | undefined>> | undefined
}

/** The form for an office or an institution, new or known. Only offices have counties. */
export function PlaceForm({
	answer,
	place,
	hasCounties,
	button,
	className = 'form',
}: {
	answer: PlaceAnswer | undefined
	place?: { readonly name: string; readonly counties?: string } | undefined
	hasCounties: boolean
	button: ReactNode
	className?: string
}) {
	const words = placeFieldsWords()
	const typed: PlaceAnswer['typed'] = answer?.typed ?? { navn: place?.name, fylker: place?.counties }
	return (
		<Form method="post" className={className} noValidate>
			<TextField
				name="navn"
				label={words.name}
				required
				maxLength={longestPlaceName}
				defaultValue={typed?.navn}
				error={answer?.errors?.navn}
			/>
			{hasCounties ? (
				<TextField
					name="fylker"
					label={words.counties}
					description={words.aboutCounties}
					required
					maxLength={longestCounties}
					defaultValue={typed?.fylker}
					error={answer?.errors?.fylker}
				/>
			) : null}
			<div className="actions">
				<Button>{button}</Button>
			</div>
		</Form>
	)
}
