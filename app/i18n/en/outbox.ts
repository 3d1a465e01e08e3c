import type { outbox as Words } from '../nb/outbox'

export const outbox: typeof Words = {
	title: 'Outbox',
	lead: 'The demonstration sends no letters. They are kept here instead, the newest first.',
	none: 'No letters yet.',
	toAt: 'To <address></address>, <moment></moment>',
}
