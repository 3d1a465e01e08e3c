/** The pages on which somebody makes an account and confirms it. */
export const registration = {
	title: 'Lag en konto',
	lead: 'Kontoen er gratis. Den husker hvor du er i kurset, og tar vare på kursbeviset ditt.',
	aboutName: 'Slik du vil at det skal stå på kursbeviset. Du kan endre det senere.',
	aboutEmail: 'Hit sender vi en lenke som bekrefter kontoen.',
	privacy: 'Vi spør ikke om mer enn vi trenger. <to>Slik behandler vi opplysningene dine</to>.',
	makeAccount: 'Lag konto',
	haveAccount: 'Har du en konto fra før? <to>Logg inn</to>.',
	almostDone: 'Nesten ferdig',
	openLink: 'Åpne lenken i brevet, så er du i gang. Den virker i ett døgn.',
	confirmation: {
		title: 'Bekreft kontoen',
		lead: 'Ett trykk igjen, så er kontoen din klar.',
		tiedTo: 'Kontoen blir knyttet til <address></address>.',
		confirm: 'Bekreft og logg inn',
		dead: 'Du kan trygt registrere deg på nytt. Da får du et nytt brev.',
		again: 'Registrer deg på nytt',
		ready: 'Kontoen er klar',
		aboutReady: 'Kontoen er allerede bekreftet. Du kan logge inn med passordet du valgte.',
	},
}
