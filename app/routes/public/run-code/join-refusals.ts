import type { JoinResult } from '~/operations/join-by-invitation.server'

/** Why somebody who was invited can't come in, for people. */
export const joinRefusals: Record<Extract<JoinResult, { kind: 'refused' }>['reason'], string> = {
	'already-in': 'Du er med på kurset fra før.',
	'invitation-changed': 'Kurslederen har laget en ny kode, så denne virker ikke lenger. Spør etter den nye.',
	cancelled: 'Kurset er dessverre avlyst.',
	over: 'Kurset er over.',
	closed: 'Fristen for påmelding er ute. Spør kurslederen om du likevel kan bli med.',
	'by-invitation-only': 'Kurset er bare for inviterte. Spør kurslederen etter en invitasjon.',
}
