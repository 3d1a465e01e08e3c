import { languageAtHand } from '~/i18n/language-at-hand'
import { languageFacts } from '~/i18n/languages'
import { letterWords } from '~/i18n/letter'
import { type LetterContent, type Link, letterMarkup, plainText } from './letter-markup'

/** A letter as it is sent: the plain text is complete by itself. */
export type Letter = { subject: string; text: string; html: string }

/**
 * Writes a letter in the language at hand, as plain text and as HTML: no pictures, nothing fetched, readable with any
 * reader.
 */
export function composeLetter(content: LetterContent): Letter {
	const { subject, before, link, after, wayOut, isForwarded } = content
	const words = letterWords()
	const language = languageAtHand()
	const frame = {
		...{ language, direction: languageFacts[language].direction, words },
		greeting: isForwarded ? [] : [words.greeting],
		signature: isForwarded ? [] : [words.signature],
	}
	const parts = [...frame.greeting, ...before.map(plainText), ...inText(link), ...after, ...frame.signature]
	const foot = [words.someoneToTalkTo, ...inText(wayOut)]
	return { subject, text: `${[...parts, ...foot].join('\n\n')}\n`, html: letterMarkup(content, frame) }
}

function inText(link: Link | undefined): string[] {
	return link ? [`${link.label}:\n${link.url}`] : []
}
