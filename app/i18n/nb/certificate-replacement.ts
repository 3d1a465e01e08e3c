/** The page on which an administrator replaces a certificate by a new one. */
export const certificateReplacement = {
	name: 'Erstatt et kursbevis',
	title: 'Erstatte beviset?',
	here: 'Erstatt',
	about:
		'Det nye beviset får ny kode og dagens dato. Alt annet blir som før. Det gamle beviset blir ikke endret, men viser at det er erstattet. Innehaveren får brev.',
	isRevoked:
		'Dette beviset er trukket tilbake. Det nye vil gjelde, også med samme navn. Var tilbaketrekkingen en feil, er det bedre å gjøre det gyldig igjen.',
	newName: 'Navnet på det nye beviset',
	issue: 'Utsted det nye beviset',
	cancel: 'Avbryt',
	unknown: 'Beviset finnes ikke lenger.',
}
