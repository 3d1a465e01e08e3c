import { batchDays } from '~/domain/certificate-batch'
import { certificateLettersWords } from '~/i18n/certificate-letters'
import { composeLetter, type Letter } from './compose'

/** To who asked for all certificates of a run as files, when they are there. `url` is where they are fetched. */
export function batchReadyLetter({
	run,
	done,
	failed,
	url,
}: {
	run: { readonly title: string }
	done: number
	failed: number
	url: string
}): Letter {
	const words = certificateLettersWords().batchReady
	return composeLetter({
		subject: words.subject(run.title),
		before: [words.begin(run.title, done), ...(failed === 0 ? [] : [words.failed(failed)])],
		link: { label: words.link, url },
		after: [words.lasts(batchDays)],
	})
}
