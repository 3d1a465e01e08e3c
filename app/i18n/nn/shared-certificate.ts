import type { sharedCertificate as Words } from '../nb/shared-certificate'

export const sharedCertificate: typeof Words = {
	page: 'Kursbevis',
	title: (holder, kind) => `${holder} har fått ${inSentence(kind)}`,
	picture: (facts) => `Beviset som bilete: ${facts}`,
	outcomes: 'Etter kurset kan deltakaren',
	check: 'Kontroller at beviset er ekte',
	about:
		'Innehavaren har sjølv delt denne sida. Portalen viser henne berre til dei som har lenkja, og så lenge beviset gjeld.',
	course: 'Les om kurset',
}

/** «Kursbevis» within a sentence. */
function inSentence(kind: string): string {
	return kind.charAt(0).toLowerCase() + kind.slice(1)
}
