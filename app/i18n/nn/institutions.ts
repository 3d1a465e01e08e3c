import type { institutions as Words } from '../nb/institutions'

export const institutions: typeof Words = {
	title: 'Institusjonar',
	lead: 'Høgskular og andre som får studentane sine sertifiserte. Ein fagansvarleg følgjer eigne studentar.',
	added: 'Institusjonen er lagd til.',
	contacts: 'Fagansvarlege',
	runsToCome: 'Kurs no og framover',
	runs: 'Kurs i alt',
	closed: 'Stengd',
	empty: 'Ingen er lagde til enno.',
	toAdd: 'Legg til ein institusjon',
	add: 'Legg til institusjonen',
}
