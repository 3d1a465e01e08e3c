import { z } from 'zod'
import { db } from '#db/connection.server'
import { findPerson } from '#db/queries/people'
import { findDistrictOffice, findInstitution } from '#db/queries/places'
import type { DistrictOfficeId, InstitutionId, PersonId } from '~/domain/ids'
import { foundOr404, parseParams } from '~/lib/http-errors.server'

/** Ids of places are words or chance; neither has other signs. */
const PlaceId = z.string().regex(/^[a-z0-9-]{1,80}$/)

const PersonParams = z.object({ person: z.uuid().transform((id) => id as PersonId) })
const OfficeParams = z.object({ office: PlaceId.transform((id) => id as DistrictOfficeId) })
const InstitutionParams = z.object({ institution: PlaceId.transform((id) => id as InstitutionId) })

/** The account that the address names, without what nobody is to see of it. */
export async function personAt(params: unknown) {
	const { person: id } = parseParams(PersonParams, params)
	const { name, email, createdAt } = foundOr404(await findPerson(db, id))
	return { id, name, email, createdAt }
}

/** The district office that the address names. */
export async function officeAt(params: unknown) {
	const { office: id } = parseParams(OfficeParams, params)
	return foundOr404(await findDistrictOffice(db, id))
}

/** The institution that the address names. */
export async function institutionAt(params: unknown) {
	const { institution: id } = parseParams(InstitutionParams, params)
	return foundOr404(await findInstitution(db, id))
}
