import type { OutboxWords } from '../outbox'

export const outbox: OutboxWords = {
	title: 'Outbox',
	lead: 'The demonstration sends no letters. They are kept here instead, the newest first.',
	none: 'No letters yet.',
	toAt: 'To <address></address>, <moment></moment>',
}
