/** The two steps in which an administrator revokes a certificate. */
export const certificateRevocation = {
	name: 'Trekk tilbake et kursbevis',
	title: 'Trekke tilbake beviset?',
	here: 'Trekk tilbake',
	about:
		'Når et bevis er trukket tilbake, ser alle som kontrollerer det, når det skjedde og hva slags grunn det var. Innehaveren får brev. Du kan gjøre beviset gyldig igjen senere.',
	reason: 'Grunn',
	aboutReason: 'Dette ser alle som kontrollerer beviset.',
	reasonMissing: 'Velg en grunn.',
	goOn: 'Gå videre',
	cancel: 'Avbryt',
	notValid: 'Dette beviset gjelder ikke lenger, så det er ikke noe å trekke tilbake.',
	areYouSure: 'Er du sikker?',
	atOnce: (reason: string) =>
		`Beviset blir trukket tilbake med en gang. Grunn, som alle ser: ${reason}. Innehaveren får brev om det.`,
	code: 'Skriv koden på beviset',
	aboutCode: 'For å være sikker på at det er det riktige beviset.',
	codeMissing: 'Skriv koden.',
	codeWrong: 'Dette er ikke koden på beviset. Se på den en gang til.',
	revoke: 'Trekk tilbake beviset',
	notValidAnyMore: 'Beviset gjelder ikke lenger. Noen andre har trukket det tilbake eller erstattet det imens.',
	incomplete: 'Velg først en grunn, og skriv et notat.',
	seeCertificate: 'Se beviset',
	chooseReason: 'Velg grunn',
}
