import type { privateNote as Words } from '../nb/private-note'

export const privateNote: typeof Words = {
	state: {
		unchanged: '',
		typing: 'Ikkje lagra enno …',
		saving: 'Lagrar …',
		saved: 'Lagra',
		failed: 'Ikkje lagra: ingen kontakt med portalen. Vi prøver igjen. Ikkje lukk sida.',
		'too-long': 'Teksten er for lang til å lagrast. Han kan ha 20 000 teikn.',
		'signed-out': 'Ikkje lagra: du er logga ut. Kopier teksten, logg inn og lim han inn.',
		queued: 'Lagra på denne maskina. Blir sendt når nettet er tilbake.',
		conflict: 'Teksten er endra i eit anna vindauge.',
	},
	joined: 'Teksten var endra i eit anna vindauge. Vi har sett begge tekstane under kvarandre.',
	elsewhere: 'I det andre vindauget står det:',
	empty: '(tomt)',
	keepMine: 'Behald teksten her',
	takeTheirs: 'Bruk teksten frå det andre vindauget',
	notWhole: 'Teksten kom ikkje fram i heilskap. Gå tilbake og prøv igjen.',
	tooLong: 'Teksten er for lang. Han kan ha 20 000 teikn.',
}
