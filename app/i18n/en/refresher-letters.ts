import type { refresherLetters as Words } from '../nb/refresher-letters'

export const refresherLetters: typeof Words = {
	title: 'Letters about refreshers',
	unknown: {
		title: 'We do not know this link',
		text: 'Check that you have the whole address from the letter. If your account has been deleted, you get no more letters from us. Otherwise you can stop the letters on <mine>My page</mine>.',
	},
	stopped: 'You will get no more letters about refreshers.',
	stillThere: 'The refreshers are still on <mine>My page</mine>. There you can also ask for letters again.',
	about:
		'After the course we send up to three letters with a few questions, so that what you learnt stays with you. Would you rather not have them? You still get letters about your account and password.',
	stop: 'Stop the letters',
	choiceLost: 'Your choice did not reach us. Go back and try again.',
}
