import type { AdminPageWords } from '../admin-page'

export const adminPage: AdminPageWords = {
	administration: 'Administration',
	overview: 'Overview',
	people: 'People and roles',
	offices: 'Offices',
	institutions: 'Institutions',
	certificates: 'Certificates',
	log: 'Log',
}
