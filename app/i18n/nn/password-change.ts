import type { passwordChange as Words } from '../nb/password-change'

export const passwordChange: typeof Words = {
	title: 'Endre passordet',
	lead: 'På andre einingar blir du logga ut. Her er du framleis inne.',
	forgotten: 'Hugsar du ikkje passordet du har no? <to>Få ei lenkje på e-post</to>.',
}
