import type { letter as Words } from '../nb/letter'

export const letter: typeof Words = {
	greeting: 'Hello,',
	signature: 'Kind regards,\nThe starter course',
	linkFails: 'Does the link not work? Paste this address into your browser:',
	someoneToTalkTo: 'Do you need someone to talk to? Mental Helse answers on 116 123 day and night.',
}
