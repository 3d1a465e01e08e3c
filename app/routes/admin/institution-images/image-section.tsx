import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { institutionImagePath, institutionImagesPath, institutionImageWithdrawalPath } from '~/domain/admin-paths'
import { type ImageUse, type InstitutionImage, longestAltText } from '~/domain/institution-image'
import { institutionImagesWords } from '~/i18n/institution-images'
import { Button } from '~/ui/button'
import { FileField } from '~/ui/file-field'
import { fileAction, type useFileLimit } from '~/ui/file-limit'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'
import { TextField } from '~/ui/text-field'

/** The picture that is in use for one thing, with the way to take it away, and the form for another one. */
export function ImageSection({
	institution,
	use,
	image,
	limit,
	typed,
}: {
	institution: { id: string }
	use: ImageUse
	image: InstitutionImage | undefined
	/** What is wrong with what was sent, the size of a file among it. */
	limit: ReturnType<typeof useFileLimit>
	typed: string | undefined
}) {
	const labels = institutionImagesWords()
	const words = labels.use[use]
	return (
		<section className="flow" aria-labelledby={use}>
			<h2 id={use}>{words.name}</h2>
			<p>{words.purpose}</p>
			{image ? (
				<div className="certificate-image">
					<img src={institutionImagePath(institution, image)} alt={image.altText} />
					<p>
						<Rich text={labels.inUse} what={() => image.altText} date={() => <NorwegianDate at={image.createdAt} />} />
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
			<Form
				method="post"
				action={fileAction(institutionImagesPath(institution), `${use}-bilde`)}
				encType="multipart/form-data"
				className="form"
				noValidate
				{...limit.form}
			>
				<input type="hidden" name="bruk" value={use} />
				<FileField
					name={`${use}-bilde`}
					label={labels.image}
					description={labels.aboutImage}
					accept="image/png,image/jpeg"
					error={limit.shown?.[`${use}-bilde`]}
				/>
				<TextField
					name={`${use}-tekst`}
					label={words.text}
					description={words.textHelp}
					required
					maxLength={longestAltText}
					defaultValue={typed ?? image?.altText}
					error={limit.shown?.[`${use}-tekst`]}
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
