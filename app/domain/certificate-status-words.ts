import type { RevocationReason } from './certificate-status'

/** Why a certificate holds no longer, as everybody reads it: the rest of `Grunn: …`. */
export const revocationReasonWords: Record<RevocationReason, string> = {
	'issued-in-error': 'utstedt ved en feil',
	'rules-not-met': 'kravene var ikke oppfylt likevel',
	misuse: 'misbruk av beviset',
	'holders-wish': 'innehaveren har bedt om det',
}

/** When an administrator chooses which reason. */
export const revocationReasonHints: Record<RevocationReason, string> = {
	'issued-in-error': 'For eksempel til feil person, eller to ganger.',
	'rules-not-met': 'For eksempel når oppmøtet var ført feil.',
	misuse: 'For eksempel når noen andre har brukt beviset som sitt.',
	'holders-wish': 'Den som har beviset, vil ikke at det skal gjelde lenger.',
}
