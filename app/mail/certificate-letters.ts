import type { RevocationReason } from '~/domain/certificate-status'
import { certificateLettersWords } from '~/i18n/certificate-letters'
import { revocationReasonsWords } from '~/i18n/revocation-reasons'
import { composeLetter, type Letter } from './compose'

/** The certificate that a letter is about; `url` is its page that everybody with the code sees. */
type About = {
	readonly certificate: { readonly kindTitle: string; readonly courseTitle: string; readonly code: string }
	readonly url: string
}

/** To somebody whose certificate holds no longer. */
export function certificateRevokedLetter({
	certificate: { kindTitle, courseTitle, code },
	reason,
	url,
}: About & { readonly reason: RevocationReason }): Letter {
	const { revoked, asOthersSee } = certificateLettersWords()
	const why = revocationReasonsWords().inSentence[reason]
	return composeLetter({
		subject: revoked.subject(kindTitle),
		before: [revoked.begin(courseTitle, code, why), revoked.whatOthersSee],
		link: { label: asOthersSee, url },
		after: [revoked.wrong],
	})
}

/** To somebody whose certificate holds again. */
export function certificateReinstatedLetter({ certificate: { kindTitle, courseTitle, code }, url }: About): Letter {
	const { reinstated, asOthersSee } = certificateLettersWords()
	return composeLetter({
		subject: reinstated.subject(kindTitle),
		before: [reinstated.begin(courseTitle, code), reinstated.filesStand],
		link: { label: asOthersSee, url },
		after: [],
	})
}

/** To somebody whose certificate was replaced; `url` is the page of the new one. */
export function certificateReplacedLetter({
	certificate: { kindTitle, courseTitle, code },
	replacement,
	url,
}: About & { readonly replacement: { readonly holderName: string; readonly code: string } }): Letter {
	const words = certificateLettersWords().replaced
	return composeLetter({
		subject: words.subject(kindTitle),
		before: [words.begin(courseTitle, code, replacement.holderName, replacement.code), words.oldOne],
		link: { label: words.link, url },
		after: [words.passOn],
	})
}
