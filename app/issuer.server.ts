import { readConfig } from './config.server'
import { didOf } from './credentials/did-document'
import type { IssuerKey } from './credentials/issuer-key.server'
import { keepIssuerKey } from './credentials/key-file.server'

const config = readConfig(process.env)
let key: IssuerKey | undefined

/** The issuer's name for machines. */
export const issuerDid = didOf(config.publicUrl)

/** The key that certificates are signed with; its file is read once a process, when it is first needed. */
export function issuerKey(): IssuerKey {
	key ??= keepIssuerKey(config.issuerKey)
	return key
}
