import { makeCheckedCode, type ReadCode, readCheckedCode } from './checked-code'
import type { Random } from './quiz/draw'

/** A new code of a certificate, 55 bits of chance and a check character: `K7QX-4MPT-9R2W`. `random` must be cryptographic. */
export function makeCertificateCode(random: Random): string {
	return makeCheckedCode(random, 12)
}

/** Reads a code of a certificate as a person typed it. */
export function readCertificateCode(typed: string): ReadCode {
	return readCheckedCode(typed, 12)
}
