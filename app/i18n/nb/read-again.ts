/** What is most worth reading again after a quiz. */
export const readAgain = {
	title: 'Verdt å lese på nytt',
	why: 'Dette var du sikker på, men svaret var et annet. Slikt er det lett å fortsette å huske feil.',
	read: 'Les: <lessons></lessons>',
}
