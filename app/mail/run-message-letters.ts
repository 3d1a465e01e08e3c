import { isEmail } from '~/domain/person'
import { composeLetter, type Letter } from './compose'

/** What stands before the address of the way out of a run's reminders and messages. */
export const runStopLabel =
	'Vil du ikke ha flere påminnelser og meldinger fra dette kurset? Stopp dem her, uten å logge inn'

const answerWords = 'Vil du svare, skriver du til'

/** A message as its leader wrote it, with a word on who sent it, how to answer and how to get no more. */
export function runMessageLetter({
	subject,
	body,
	runTitle,
	sender,
	isToWaiting,
	stopUrl,
}: {
	subject: string
	/** Plain text; blank lines part paragraphs. */
	body: string
	runTitle: string
	sender: { name: string; email: string }
	/** Whether it goes to those who wait for a seat. */
	isToWaiting: boolean
	stopUrl: string
}): Letter {
	const whom = isToWaiting ? 'til deg som står på venteliste for' : 'til deg som deltar på'
	return composeLetter({
		subject,
		before: paragraphsOf(body),
		after: [`${sender.name} sendte dette ${whom} «${runTitle}».\n${answerWords} ${sender.email}.`],
		wayOut: { label: runStopLabel, url: stopUrl },
		linksInTexts: true,
		isForwarded: true,
	})
}

/** The paragraphs of a text in which blank lines part them. */
export function paragraphsOf(text: string): string[] {
	return text
		.replaceAll('\r\n', '\n')
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '')
}

/** The address that an answer to this letter goes to; null when it names none. Read off the plain text. */
export function answerAddress(text: string): string | null {
	const line = text.split('\n').findLast((candidate) => candidate.startsWith(`${answerWords} `))
	const address = line?.slice(answerWords.length + 1).replace(/[.]$/, '') ?? ''
	return isEmail(address) ? address : null
}
