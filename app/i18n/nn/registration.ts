import type { registration as Words } from '../nb/registration'

export const registration: typeof Words = {
	title: 'Lag ein konto',
	lead: 'Kontoen er gratis. Han hugsar kvar du er i kurset, og tek vare på kursbeviset ditt.',
	aboutName: 'Slik du vil at det skal stå på kursbeviset. Du kan endre det seinare.',
	aboutEmail: 'Hit sender vi ei lenkje som stadfestar kontoen.',
	privacy: 'Vi spør ikkje om meir enn vi treng. <to>Slik behandlar vi opplysningane dine</to>.',
	makeAccount: 'Lag konto',
	haveAccount: 'Har du ein konto frå før? <to>Logg inn</to>.',
	almostDone: 'Nesten ferdig',
	openLink: 'Opne lenkja i brevet, så er du i gang. Ho verkar i eitt døgn.',
	confirmation: {
		title: 'Stadfest kontoen',
		lead: 'Eitt trykk igjen, så er kontoen din klar.',
		tiedTo: 'Kontoen blir knytt til <address></address>.',
		confirm: 'Stadfest og logg inn',
		dead: 'Du kan trygt registrere deg på nytt. Då får du eit nytt brev.',
		again: 'Registrer deg på nytt',
		ready: 'Kontoen er klar',
		aboutReady: 'Kontoen er allereie stadfesta. Du kan logge inn med passordet du valde.',
	},
}
