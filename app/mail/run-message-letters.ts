import { languages } from '~/domain/language'
import { isEmail } from '~/domain/person'
import { runMessageLettersWords } from '~/i18n/run-message-letters'
import { composeLetter, type Letter } from './compose'

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
	const { sentToWaiting, sentToParticipant, answer, stop } = runMessageLettersWords()
	const sent = isToWaiting ? sentToWaiting(sender.name, runTitle) : sentToParticipant(sender.name, runTitle)
	return composeLetter({
		subject,
		before: paragraphsOf(body).map((written) => ({ written })),
		after: [`${sent}\n${answer(sender.email)}`],
		wayOut: { label: stop, url: stopUrl },
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

/** How the line begins and ends that names the address for answers, in each language. */
const answerLines = languages.map((language) => {
	const [before = '', after = ''] = runMessageLettersWords(language).answer('\n').split('\n')
	return { before, after }
})

/** The address that an answer to this letter goes to; null when it names none. Read off the plain text, whichever its language. */
export function answerAddress(text: string): string | null {
	for (const line of text.split('\n').reverse()) {
		const found = answerLines.find(({ before, after }) => line.startsWith(before) && line.endsWith(after))
		if (!found) continue
		const address = line.slice(found.before.length, line.length - found.after.length)
		return isEmail(address) ? address : null
	}
	return null
}
