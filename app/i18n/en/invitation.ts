import type { invitation as Words } from '../nb/invitation'

export const invitation: typeof Words = {
	title: 'Invitation',
	lead: 'Whoever has the link or the code can sign up. Share it only with those it is meant for.',
	isNew: 'This is the new code. The old one no longer works.',
	closed: {
		title: 'Sign-up has closed',
		text: 'The code takes no more people now. You can <change>move the deadline</change> or <add>add participants</add> yourself.',
	},
	picture: 'QR code with the link to sign up',
	code: 'Code',
	typedAt: (address) => `Typed in at ${address}`,
	link: 'Link',
	deadline: 'Deadline',
	download: 'Download the QR code as a picture',
	textHeading: 'A text to paste',
	textLabel: 'The invitation in words',
	copy: 'Copy the text',
	copied: 'The text has been copied.',
	text: ({ run, deadline, url, code, address }) =>
		`You are invited to “${run}”.\n\nSign up here, no later than ${deadline}:\n${url}\n\nOr type the code ${code} at ${address}.`,
	strayed: 'Has the code ended up in the wrong hands?',
	aboutNewCode: 'Make a new code, and the old one stops working. Those who have already signed up keep their place.',
	openAnyway: 'This course is open, so people can sign up from the calendar in any case.',
	newCode: 'Make a new code',
	renewal: {
		title: 'Make a new code?',
		here: 'New invitation code',
		text: 'The code <code></code>, the link and the QR code stop working at once, also where they have been printed or sent. This cannot be undone. Those who have already signed up notice nothing.',
		keep: 'Keep the code',
	},
}
