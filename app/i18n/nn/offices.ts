import type { offices as Words } from '../nb/offices'

export const offices: typeof Words = {
	title: 'Distriktskontor',
	lead: 'Kurs høyrer til eit distriktskontor, og det gjer kursleiarar òg.',
	added: 'Kontoret er lagt til.',
	leaders: 'Kursleiarar',
	runsToCome: 'Kurs no og framover',
	runs: 'Kurs i alt',
	closed: 'Stengt',
	empty: 'Ingen er lagde til enno.',
	toAdd: 'Legg til eit kontor',
	add: 'Legg til kontoret',
}
