import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { institutionImagePath, institutionImageWithdrawalPath } from '~/domain/admin-paths'
import { type ImageUse, type InstitutionImage, longestAltText } from '~/domain/institution-image'
import { institutionImagesWords } from '~/i18n/institution-images'
import { Button } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'
import { TextField } from '~/ui/text-field'
import { ImageFileField } from './image-file-field'

/** The picture that is in use for one thing, with the way to take it away, and the form for another one. */
export function ImageSection({
	institution,
	use,
	image,
	errors,
	typed,
}: {
	institution: { id: string }
	use: ImageUse
	image: InstitutionImage | undefined
	errors: Record<string, string>
	typed: string | undefined
}) {
	const { use: uses, inUse } = institutionImagesWords()
	const words = uses[use]
	return (
		<section className="flow" aria-labelledby={use}>
			<h2 id={use}>{words.name}</h2>
			<p>{words.purpose}</p>
			{image ? (
				<div className="certificate-image">
					<img src={institutionImagePath(institution, image)} alt={image.altText} />
					<p>
						<Rich text={inUse} what={() => image.altText} date={() => <NorwegianDate at={image.createdAt} />} />
					</p>
					<Form method="post" action={institutionImageWithdrawalPath(institution, image)}>
						<Button variant="secondary">
							<Rich text={words.withdraw} hidden={hidden} />
						</Button>
					</Form>
				</div>
			) : (
				<p className="soft">{words.none}</p>
			)}
			<Form method="post" encType="multipart/form-data" className="form" noValidate>
				<input type="hidden" name="bruk" value={use} />
				<ImageFileField name={`${use}-bilde`} error={errors[`${use}-bilde`]} />
				<TextField
					name={`${use}-tekst`}
					label={words.text}
					description={words.textHelp}
					required
					maxLength={longestAltText}
					defaultValue={typed ?? image?.altText}
					error={errors[`${use}-tekst`]}
				/>
				<div className="actions">
					<Button>
						<Rich text={image ? words.change : words.begin} hidden={hidden} />
					</Button>
				</div>
			</Form>
		</section>
	)
}

function hidden(words: ReactNode) {
	return <span className="visually-hidden">{words}</span>
}
