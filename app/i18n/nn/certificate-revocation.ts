import type { certificateRevocation as Words } from '../nb/certificate-revocation'

export const certificateRevocation: typeof Words = {
	name: 'Trekk tilbake eit kursbevis',
	title: 'Trekkje tilbake beviset?',
	here: 'Trekk tilbake',
	about:
		'Når eit bevis er trekt tilbake, ser alle som kontrollerer det, når det hende og kva slags grunn det var. Innehavaren får brev. Du kan gjere beviset gyldig igjen seinare.',
	reason: 'Grunn',
	aboutReason: 'Dette ser alle som kontrollerer beviset.',
	reasonMissing: 'Vel ein grunn.',
	goOn: 'Gå vidare',
	cancel: 'Avbryt',
	notValid: 'Dette beviset gjeld ikkje lenger, så det er ikkje noko å trekkje tilbake.',
	areYouSure: 'Er du sikker?',
	atOnce: (reason) =>
		`Beviset blir trekt tilbake med ein gong. Grunn, som alle ser: ${reason}. Innehavaren får brev om det.`,
	code: 'Skriv koden på beviset',
	aboutCode: 'For å vere sikker på at det er det rette beviset.',
	codeMissing: 'Skriv koden.',
	codeWrong: 'Dette er ikkje koden på beviset. Sjå på han ein gong til.',
	revoke: 'Trekk tilbake beviset',
	notValidAnyMore: 'Beviset gjeld ikkje lenger. Nokon andre har trekt det tilbake eller erstatta det i mellomtida.',
	incomplete: 'Vel først ein grunn, og skriv eit notat.',
	seeCertificate: 'Sjå beviset',
	chooseReason: 'Vel grunn',
}
