import type { OutboxWords } from '../outbox'

export const outbox: OutboxWords = {
	title: 'Utboks',
	lead: 'Demonstrasjonen sender ingen brev. Her ligg dei i staden, dei nyaste øvst.',
	none: 'Ingen brev enno.',
	toAt: 'Til <address></address>, <moment></moment>',
}
