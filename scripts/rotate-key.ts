/**
 * Puts the key that certificates are signed with aside and makes a new one: `npx tsx scripts/rotate-key.ts`, with the same
 * settings as the portal, then restart it. Certificates that the old key has signed stay as they are, and stay valid.
 */
import { readConfig } from '~/config.server'
import { replaceIssuerKey } from '~/credentials/key-file.server'
import { plainly } from './start/plainly'

await plainly(async () => {
	const { file } = readConfig(process.env).issuerKey
	const { key, oldFile } = replaceIssuerKey(file)
	console.log(`The new key ${key.id} lies in ${file}, the old one in ${oldFile}.`)
	console.log('Restart the portal to sign with the new key. On several machines, give each the same file first.')
	console.log('What the old key has signed stays valid. Delete its file when you need it no more.')
})
