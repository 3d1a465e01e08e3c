import { db } from '#db/connection.server'
import { listDistrictOffices, listInstitutions } from '#db/queries/places'
import type { RoleGrant } from '~/domain/access'
import { roleInWords } from '~/domain/role-words'

/** Writes roles in words, with the names of their offices and institutions. */
export async function roleWriter(): Promise<(grant: RoleGrant) => string> {
	const places = [...(await listDistrictOffices(db)), ...(await listInstitutions(db))]
	const names = new Map<string, string>(places.map(({ id, name }) => [id, name]))
	return (grant) => roleInWords(grant, (id) => names.get(id))
}
