import type { requestRefusals as Words } from '../nb/request-refusals'

export const requestRefusals: typeof Words = {
	onlyKnownMethods: 'The portal answers GET, HEAD and POST only.',
	addressUnreadable: 'The address cannot be read. Check that it is written correctly.',
	sizeMissing: 'The request must say how large it is.',
	tooLarge: 'What you sent is too large. Divide it up or cut it down.',
	fromElsewhere: 'The form came from another site. Go back to the portal and try again.',
	onlyThisMachine: 'The demonstration answers on localhost only.',
	noSuchFile: 'There is no such file.',
	unreadable: 'The request could not be read.',
	ourFault: 'Something went wrong on our side.',
	formUnreadable: 'The form could not be read. Go back and try again.',
	notFound: 'We cannot find what you are asking for.',
	nothingToSend: 'There is nothing to send in here.',
	goBack: 'Go back in your browser to try once more.',
}
