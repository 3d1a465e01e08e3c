import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page on which an administrator finds certificates. */
export const certificateSearch = {
	title: 'Kursbevis',
	lead: 'Alle bevis som er utstedt. Her trekker du et bevis tilbake, eller erstatter det når noe er feil.',
	codeOrName: 'Kode eller navn',
	aboutName: 'Navnet slik det står på beviset.',
	search: 'Søk',
	hits: 'Treff',
	newest: 'De nyeste først',
	certificates: (certificates: number) => count(certificates, { one: '# bevis', other: '# bevis' }),
	code: 'Kode',
	name: 'Navn',
	kind: 'Type',
	issued: 'Utstedt',
	status: 'Status',
	forgotten: 'Slettet',
	empty: 'Ingen treff. Sjekk koden, eller søk på en del av navnet.',
}
