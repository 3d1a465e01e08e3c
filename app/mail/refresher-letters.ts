import { refresherSize } from '~/domain/refresher'
import { refresherLetterWords } from '~/i18n/refresher-letter'
import { composeLetter, type Letter } from './compose'

/** To somebody whose refresher is due. `stopUrl` is the way out of these letters, which works for always. */
export function refresherLetter({
	courseTitle,
	week,
	url,
	stopUrl,
}: {
	courseTitle: string
	week: number
	url: string
	stopUrl: string
}): Letter {
	const words = refresherLetterWords()
	const { questions, minutes } = refresherSize
	return composeLetter({
		subject: words.subject(questions),
		before: [words.begin(courseTitle, week, questions, minutes)],
		link: { label: words.link, url },
		after: [words.group],
		wayOut: { label: words.stop, url: stopUrl },
	})
}
