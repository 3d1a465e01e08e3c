import type { outbox as Words } from '../nb/outbox'

export const outbox: typeof Words = {
	title: 'Utboks',
	lead: 'Demonstrasjonen sender ingen brev. Her ligg dei i staden, dei nyaste øvst.',
	none: 'Ingen brev enno.',
	toAt: 'Til <address></address>, <moment></moment>',
}
