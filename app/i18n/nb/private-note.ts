/** A private text that saves itself. */
export const privateNote = {
	state: {
		unchanged: '',
		typing: 'Ikke lagret ennå …',
		saving: 'Lagrer …',
		saved: 'Lagret',
		failed: 'Ikke lagret: ingen kontakt med portalen. Vi prøver igjen. Ikke lukk siden.',
		'too-long': 'Teksten er for lang til å lagres. Den kan ha 20 000 tegn.',
		'signed-out': 'Ikke lagret: du er logget ut. Kopier teksten, logg inn og lim den inn.',
		queued: 'Lagret på denne maskinen. Sendes når nettet er tilbake.',
		conflict: 'Teksten er endret i et annet vindu.',
	},
	joined: 'Teksten var endret i et annet vindu. Vi har satt begge tekstene under hverandre.',
	elsewhere: 'I det andre vinduet står det:',
	empty: '(tomt)',
	keepMine: 'Behold teksten her',
	takeTheirs: 'Bruk teksten fra det andre vinduet',
	notWhole: 'Teksten kom ikke fram i sin helhet. Gå tilbake og prøv igjen.',
	tooLong: 'Teksten er for lang. Den kan ha 20 000 tegn.',
}
