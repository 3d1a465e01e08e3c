/** What the forms about accounts have in common: their fields and buttons. */
export const accountFields = {
	name: 'Navn',
	email: 'E-postadresse',
	password: 'Passord',
	choosePassword: 'Velg et passord',
	newPassword: 'Nytt passord',
	aboutNewPassword: 'Minst 10 tegn. Flere ord etter hverandre er lette å huske og vanskelige å gjette.',
	presentPassword: 'Passordet du har nå',
	aboutPresentPassword: 'Så vi vet at det er deg.',
	savePassword: 'Lagre passordet',
	sendLink: 'Send meg en lenke',
	cancel: 'Avbryt',
}
