import { counterIn } from '../counting'
import type { certificateSearch as Words } from '../nb/certificate-search'

const count = counterIn('en')

export const certificateSearch: typeof Words = {
	title: 'Certificates',
	lead: 'All certificates that have been issued. Here you revoke a certificate, or replace it when something is wrong.',
	codeOrName: 'Code or name',
	aboutName: 'The name as it is written on the certificate.',
	search: 'Search',
	hits: 'Hits',
	newest: 'The newest first',
	certificates: (certificates) => count(certificates, { one: '# certificate', other: '# certificates' }),
	code: 'Code',
	name: 'Name',
	kind: 'Type',
	issued: 'Issued',
	status: 'Status',
	forgotten: 'Deleted',
	empty: 'No hits. Check the code, or search for part of the name.',
}
