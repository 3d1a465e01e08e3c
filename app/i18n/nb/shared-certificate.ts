/** A certificate as its holder shares it. Name the language in which it is shared. */
export const sharedCertificate = {
	page: 'Kursbevis',
	title: (holder: string, kind: string) => `${holder} har fått ${inSentence(kind)}`,
	picture: (facts: string) => `Beviset som bilde: ${facts}`,
	outcomes: 'Etter kurset kan deltakeren',
	check: 'Kontroller at beviset er ekte',
	about:
		'Innehaveren har selv delt denne siden. Portalen viser den bare til dem som har lenka, og så lenge beviset gjelder.',
	course: 'Les om kurset',
}

/** «Kursbevis» within a sentence. */
function inSentence(kind: string): string {
	return kind.charAt(0).toLowerCase() + kind.slice(1)
}
