import { accountLettersWords } from '~/i18n/account-letters'
import { composeLetter, type Letter } from './compose'

// A letter to an address that is not confirmed yet repeats nothing that was typed: else anybody could make the portal
// carry their words to anybody.

/** To somebody who wants an account: the link makes it. */
export function registrationLetter(url: string): Letter {
	const { subject, begin, link, lasts, notYou } = accountLettersWords().registration
	return composeLetter({ subject, before: [begin], link: { label: link, url }, after: [lasts, notYou] })
}

/** To somebody who wants an account and has one. */
export function alreadyRegisteredLetter(publicUrl: string): Letter {
	const { subject, begin, link, forgotten, notYou } = accountLettersWords().alreadyRegistered
	return composeLetter({
		subject,
		before: [begin],
		link: { label: link, url: `${publicUrl}/logg-inn` },
		after: [forgotten(`${publicUrl}/glemt-passord`), notYou],
		linksInTexts: true,
	})
}

/** To somebody who forgot the password: the link leads to a new one. */
export function passwordResetLetter(url: string): Letter {
	const { subject, begin, link, lasts, notYou } = accountLettersWords().passwordReset
	return composeLetter({ subject, before: [begin], link: { label: link, url }, after: [lasts, notYou] })
}

/** To an address that has no account, when somebody wants a new password for it. */
export function noAccountLetter(publicUrl: string): Letter {
	const { noAccount, notYou } = accountLettersWords()
	return composeLetter({
		subject: noAccount.subject,
		before: [noAccount.begin, noAccount.another],
		link: { label: noAccount.link, url: `${publicUrl}/registrer` },
		after: [notYou],
	})
}

/** To the account's owner after the password was changed. */
export function passwordChangedLetter(publicUrl: string): Letter {
	const { subject, begin, wasYou, notYou, link } = accountLettersWords().passwordChanged
	return composeLetter({
		subject,
		before: [begin, wasYou, notYou],
		link: { label: link, url: `${publicUrl}/glemt-passord` },
		after: [],
	})
}

/** To the new address of an account: the link makes it the account's. */
export function emailChangeLetter(url: string): Letter {
	const { emailChange, notYou } = accountLettersWords()
	const { subject, begin, link, lasts } = emailChange
	return composeLetter({ subject, before: [begin], link: { label: link, url }, after: [lasts, notYou] })
}

/** To the new address of an account, when another account has it. */
export function emailTakenLetter(publicUrl: string): Letter {
	const { emailTaken, notYou } = accountLettersWords()
	const { subject, begin, link } = emailTaken
	return composeLetter({
		subject,
		before: [begin],
		link: { label: link, url: `${publicUrl}/logg-inn` },
		after: [notYou],
	})
}

/** To the old address of an account, after another took its place. `contactEmail` is whom to write to if it was somebody else. */
export function emailChangedLetter(publicUrl: string, contactEmail: string | null): Letter {
	const { subject, begin, link, notYou } = accountLettersWords().emailChanged
	return composeLetter({
		subject,
		before: [begin],
		link: { label: link, url: publicUrl },
		after: [notYou(contactEmail)],
	})
}

/** To somebody whose account was deleted. */
export function accountDeletedLetter(): Letter {
	const { subject, begin, certificates, thanks } = accountLettersWords().accountDeleted
	return composeLetter({ subject, before: [begin, certificates], after: [thanks] })
}
