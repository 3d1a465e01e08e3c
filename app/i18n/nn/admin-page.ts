import type { AdminPageWords } from '../admin-page'

export const adminPage: AdminPageWords = {
	administration: 'Administrasjon',
	overview: 'Oversikt',
	people: 'Folk og roller',
	offices: 'Kontor',
	institutions: 'Institusjonar',
	certificates: 'Kursbevis',
	log: 'Logg',
}
