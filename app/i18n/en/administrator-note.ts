import { longestNote, shortestNote } from '~/domain/certificate-status'
import type { administratorNote as Words } from '../nb/administrator-note'

export const administratorNote: typeof Words = {
	label: 'Note for the log',
	about:
		'What has happened, and who decided it. The note is never deleted, so do not write names or anything about health. Only administrators see it.',
	missing: 'Write a note about why.',
	tooShort: `Write a little more about why, at least ${shortestNote} characters.`,
	tooLong: `The note can have at most ${longestNote} characters.`,
}
