import type { adminPage as Words } from '../nb/admin-page'

export const adminPage: typeof Words = {
	administration: 'Administrasjon',
	overview: 'Oversikt',
	people: 'Folk og roller',
	offices: 'Kontor',
	institutions: 'Institusjonar',
	certificates: 'Kursbevis',
	log: 'Logg',
}
