import type { Certificate } from '~/domain/certificate'
import { certificateLettersWords } from '~/i18n/certificate-letters'
import { composeLetter, type Letter } from './compose'

/** To somebody whose certificate a leader has approved. `url` is where it is; without an account anybody with the code sees it. */
export function certifiedLetter({
	certificate: { holderName, kindTitle, courseTitle, code },
	approver,
	hasAccount,
	url,
}: {
	certificate: Pick<Certificate, 'holderName' | 'kindTitle' | 'courseTitle' | 'code'>
	approver: { readonly name: string }
	hasAccount: boolean
	url: string
}): Letter {
	const words = certificateLettersWords().certified
	return composeLetter({
		subject: words.subject(kindTitle),
		before: [words.begin(approver.name, courseTitle, holderName, code)],
		link: { label: words.link, url },
		after: [hasAccount ? words.withAccount : words.withoutAccount, words.genuine],
	})
}
