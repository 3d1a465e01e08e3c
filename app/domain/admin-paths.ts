import { adminPath } from './run-paths'

/** Addresses of the administrator's pages, made in one place. `app/routes.ts` holds the patterns. */
type Named = { readonly id: string }

export const peoplePath = `${adminPath}/folk`
export const personPath = (person: Named) => `${peoplePath}/${person.id}`
/** Where a person gets a role. */
export const roleGrantPath = (person: Named) => `${personPath(person)}/rolle`
/** Where one role is taken from a person. */
export const roleRevocationPath = (person: Named, grant: Named) => `${personPath(person)}/roller/${grant.id}`
export const officesPath = `${adminPath}/kontorer`
export const officePath = (office: Named) => `${officesPath}/${office.id}`
export const officeClosingPath = (office: Named) => `${officePath(office)}/steng`
export const institutionsPath = `${adminPath}/institusjoner`
export const institutionSettingsPath = (institution: Named) => `${institutionsPath}/${institution.id}`
export const institutionClosingPath = (institution: Named) => `${institutionSettingsPath(institution)}/steng`
/** The logo and the signature of an institution; each lies below it. */
export const institutionImagesPath = (institution: Named) => `${institutionSettingsPath(institution)}/bilder`
export const institutionImagePath = (institution: Named, image: Named) =>
	`${institutionImagesPath(institution)}/${image.id}`
export const institutionImageWithdrawalPath = (institution: Named, image: Named) =>
	`${institutionImagePath(institution, image)}/trekk-tilbake`
/** Every certificate, by code or name. */
export const certificatesPath = `${adminPath}/bevis`
export const certificatePath = (code: string) => `${certificatesPath}/${code}`
/** Where a certificate is revoked, in two steps. */
export const certificateRevocationPath = (code: string) => `${certificatePath(code)}/trekk-tilbake`
export const certificateRevocationConfirmationPath = (code: string) => `${certificateRevocationPath(code)}/bekreft`
export const certificateReinstatementPath = (code: string) => `${certificatePath(code)}/gyldig-igjen`
export const certificateReplacementPath = (code: string) => `${certificatePath(code)}/erstatt`
export const auditLogPath = `${adminPath}/logg`
export const auditCsvPath = `${auditLogPath}/csv`
/** Everything on record that names this id. */
export const auditOfPath = (thing: Named) => `${auditLogPath}?id=${encodeURIComponent(thing.id)}`
