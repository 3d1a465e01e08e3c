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
export const auditLogPath = `${adminPath}/logg`
export const auditCsvPath = `${auditLogPath}/csv`
/** Everything on record that names this id. */
export const auditOfPath = (thing: Named) => `${auditLogPath}?id=${encodeURIComponent(thing.id)}`
