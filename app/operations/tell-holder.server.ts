import { findHolderAddress } from '#db/queries/certificate-status'
import { insertLetter } from '#db/queries/letters'
import type { Db } from '#db/schema'
import type { PersonId, RunEnrolmentId, Timestamp } from '~/domain/ids'
import { inLanguage } from '~/i18n/language-at-hand'
import type { Letter } from '~/mail/compose'

/**
 * Writes to the holder of a certificate in their language, where there is an address: the account's, or the one on the list
 * of the run. Call it inside the transaction that changes the certificate.
 */
export async function tellHolder(
	trx: Db,
	holder: { personId: PersonId | null; runEnrolmentId: RunEnrolmentId | null },
	{ letter, at }: { letter: () => Letter; at: Timestamp },
): Promise<void> {
	const to = await findHolderAddress(trx, holder)
	if (to) await insertLetter(trx, { to: to.email, letter: inLanguage(to.language ?? 'nb', letter), at })
}
