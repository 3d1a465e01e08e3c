import { Form } from '@remix-run/react'
import { institutionImagePath, institutionImageWithdrawalPath } from '~/domain/admin-paths'
import { type ImageUse, type InstitutionImage, longestAltText } from '~/domain/institution-image'
import { Button } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { TextField } from '~/ui/text-field'
import { ImageFileField } from './image-file-field'
import { useWords } from './image-words'

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
	const words = useWords[use]
	return (
		<section className="flow" aria-labelledby={use}>
			<h2 id={use}>{words.name}</h2>
			<p>{words.purpose}</p>
			{image ? (
				<div className="certificate-image">
					<img src={institutionImagePath(institution, image)} alt={image.altText} />
					<p>
						«{image.altText}», i bruk siden <NorwegianDate at={image.createdAt} />
					</p>
					<Form method="post" action={institutionImageWithdrawalPath(institution, image)}>
						<Button variant="secondary">
							Trekk tilbake<span className="visually-hidden"> {words.name.toLowerCase()}</span>
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
						{image ? 'Bytt' : 'Ta i bruk'}
						<span className="visually-hidden"> {words.name.toLowerCase()}</span>
					</Button>
				</div>
			</Form>
		</section>
	)
}
