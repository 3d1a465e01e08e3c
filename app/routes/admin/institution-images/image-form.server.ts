import { z } from 'zod'
import { asPrinted, lettersNotInFont } from '~/documents/font-letters.server'
import { imageUses, longestAltText } from '~/domain/institution-image'
import { readForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { readUploadedFile, type UploadedFile } from '~/lib/uploaded-file.server'
import { useWords } from './image-words'

const Use = z.enum(imageUses)

/** What an administrator sends for one use: the file, or null when none was chosen, and its words with what is wrong with them. */
export async function readImageForm(request: Request) {
	const fields = await readForm(request.clone())
	const use = Use.safeParse(fields.get('bruk'))
	if (!use.success) return endWith(400, 'Skjemaet kunne ikke leses. Gå tilbake og prøv igjen.')
	const typed = String(fields.get(`${use.data}-tekst`) ?? '')
	const text = asPrinted(typed)
	const file: UploadedFile | null = await readUploadedFile(request, `${use.data}-bilde`)
	return { use: use.data, file, text, typed, textError: wrongWith(text, useWords[use.data].textMissing) }
}

function wrongWith(text: string, missing: string): string | null {
	if (text === '') return missing
	if (text.length > longestAltText) return `Teksten kan ha ${longestAltText} tegn.`
	const refusal = lettersNotInFont(text)
	if (!refusal) return null
	return `Vi kan ikke trykke ${refusal.letters.map((letter) => `«${letter}»`).join(', ')}. Bruk latinske bokstaver.`
}
