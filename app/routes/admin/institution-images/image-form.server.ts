import { z } from 'zod'
import { asPrinted, lettersNotInFont } from '~/documents/font-letters.server'
import { type ImageUse, imageUses, longestAltText } from '~/domain/institution-image'
import { institutionImagesWords } from '~/i18n/institution-images'
import { requestRefusalsWords } from '~/i18n/request-refusals'
import { readForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { readUploadedFile, type UploadedFile } from '~/lib/uploaded-file.server'

const Use = z.enum(imageUses)

/** What an administrator sends for one use: the file, or null when none was chosen, and its words with what is wrong with them. */
export async function readImageForm(request: Request) {
	const fields = await readForm(request.clone())
	const use = Use.safeParse(fields.get('bruk'))
	if (!use.success) return endWith(400, requestRefusalsWords().formUnreadable)
	const typed = String(fields.get(`${use.data}-tekst`) ?? '')
	const text = asPrinted(typed)
	const file: UploadedFile | null = await readUploadedFile(request, `${use.data}-bilde`)
	return { use: use.data, file, text, typed, textError: wrongWith(text, use.data) }
}

function wrongWith(text: string, use: ImageUse): string | null {
	const words = institutionImagesWords()
	if (text === '') return words.use[use].textMissing
	if (text.length > longestAltText) return words.textTooLong
	const refusal = lettersNotInFont(text)
	if (!refusal) return null
	return words.notPrintable(refusal.letters.map((letter) => `«${letter}»`).join(', '))
}
