import { audiences } from '~/domain/audience'
import { runForms } from '~/domain/course-run'
import { audienceInWords, formWords } from '~/domain/run-words'

/** Choices in the form of a run as words; what is no choice stays as it was sent. */
export const draftWords = {
	form: (value: string) => {
		const form = runForms.find((known) => known === value)
		return form ? formWords[form] : value
	},
	audience: (value: string) => audienceInWords(audiences.find((known) => known === value) ?? null),
	access: (value: string) => (value === 'open' ? 'Alle' : 'Bare de som er invitert'),
}
