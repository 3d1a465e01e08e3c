import type { sessions as Words } from '../nb/sessions'

export const sessions: typeof Words = {
	title: 'This is where you are signed in',
	lead: 'Is there one you do not recognise? Sign out everywhere, and choose a new password.',
	other: '<device></device>, signed in <moment></moment>',
	this: '<device></device> (this device), signed in <moment></moment>',
	signOutEverywhere: 'Sign out everywhere',
	alsoHere: 'You will be signed out here too, and can sign in again at once.',
}
