import { participantListWords } from '~/i18n/participant-list'

/**
 * A list to fill in, with its columns in the language at hand. Written as Norwegian Excel opens it: UTF-8 with its mark,
 * semicolons, line ends of Windows.
 */
export function participantTemplate(): string {
	const { name, email, number } = participantListWords()
	return `\ufeff${[name, email, number].join(';')}\r\n`
}
