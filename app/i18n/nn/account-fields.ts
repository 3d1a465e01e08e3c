import type { accountFields as Words } from '../nb/account-fields'

export const accountFields: typeof Words = {
	name: 'Namn',
	email: 'E-postadresse',
	password: 'Passord',
	choosePassword: 'Vel eit passord',
	newPassword: 'Nytt passord',
	aboutNewPassword: 'Minst 10 teikn. Fleire ord etter kvarandre er lette å hugse og vanskelege å gjette.',
	presentPassword: 'Passordet du har no',
	aboutPresentPassword: 'Så vi veit at det er deg.',
	savePassword: 'Lagre passordet',
	sendLink: 'Send meg ei lenkje',
	cancel: 'Avbryt',
}
