import type { adminPage as Words } from '../nb/admin-page'

export const adminPage: typeof Words = {
	administration: 'Administration',
	overview: 'Overview',
	people: 'People and roles',
	offices: 'Offices',
	institutions: 'Institutions',
	certificates: 'Certificates',
	log: 'Log',
}
