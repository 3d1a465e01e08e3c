import { counterIn } from '../counting'
import type { account as Words } from '../nb/account'

const count = counterIn('en')

export const account: typeof Words = {
	title: 'Your account',
	nameChanged: 'Your name has been changed. Certificates issued earlier keep the name that is on them.',
	emailChanged: 'Your e-mail address has been changed. From now on, sign in with the new one.',
	passwordChanged: 'Your password has been changed. You have been signed out on other devices.',
	changeName: 'Change your name',
	changeEmail: 'Change your e-mail address',
	changePassword: 'Change your password',
	signIns: 'Signed in',
	seeSignIns: 'See where you are signed in',
	passwordIsHidden: 'Only you know it',
	devices: (devices) => count(devices, { one: 'One device', other: '# devices' }),
	yourData: 'Your data',
	aboutYourData:
		'You can download everything the portal keeps about you, your notes included. Both people and machines can read the file (JSON).',
	download: 'Download your data',
	leave: 'Do you want to leave?',
	aboutLeaving: 'You can delete your account whenever you like. First you see what goes, and what stays.',
	delete: 'Delete the account',
}
