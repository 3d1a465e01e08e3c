import type { letterSent as Words } from '../nb/letter-sent'

export const letterSent: typeof Words = {
	title: 'Check your e-mail',
	sentTo: 'We have sent a letter to <address></address>.',
	notThere: 'Nothing there after a few minutes? Look in your spam folder, and check that the address above is right.',
	demonstration: 'This is a demonstration that sends no letters. <to>Read the letter in the outbox</to>.',
}
