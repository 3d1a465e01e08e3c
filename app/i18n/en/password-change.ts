import type { passwordChange as Words } from '../nb/password-change'

export const passwordChange: typeof Words = {
	title: 'Change your password',
	lead: 'On other devices you are signed out. Here you stay signed in.',
	forgotten: 'Forgotten the password you have now? <to>Get a link by e-mail</to>.',
}
