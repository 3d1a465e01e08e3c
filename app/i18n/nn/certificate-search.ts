import { counterIn } from '../counting'
import type { certificateSearch as Words } from '../nb/certificate-search'

const count = counterIn('nn')

export const certificateSearch: typeof Words = {
	title: 'Kursbevis',
	lead: 'Alle bevis som er utferda. Her trekkjer du eit bevis tilbake, eller erstattar det når noko er feil.',
	codeOrName: 'Kode eller namn',
	aboutName: 'Namnet slik det står på beviset.',
	search: 'Søk',
	hits: 'Treff',
	newest: 'Dei nyaste først',
	certificates: (certificates) => count(certificates, { one: '# bevis', other: '# bevis' }),
	code: 'Kode',
	name: 'Namn',
	kind: 'Type',
	issued: 'Utferda',
	status: 'Status',
	forgotten: 'Sletta',
	empty: 'Ingen treff. Sjekk koden, eller søk på ein del av namnet.',
}
