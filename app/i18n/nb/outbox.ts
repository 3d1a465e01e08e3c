/** The page with the letters that a demonstration would have sent. */
export const outbox = {
	title: 'Utboks',
	lead: 'Demonstrasjonen sender ingen brev. Her ligger de i stedet, de nyeste øverst.',
	none: 'Ingen brev ennå.',
	toAt: 'Til <address></address>, <moment></moment>',
}
