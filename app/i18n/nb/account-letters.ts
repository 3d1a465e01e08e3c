/** Letters about accounts, passwords and addresses. */
export const accountLetters = {
	notYou: 'Var det ikke du? Da trenger du ikke å gjøre noe.',
	registration: {
		subject: 'Bekreft kontoen din i Igangsetterkurset',
		begin: 'Du er nesten i gang. Åpne lenken og trykk på knappen, så er kontoen din klar.',
		link: 'Bekreft kontoen',
		lasts: 'Lenken virker i ett døgn, og bare én gang.',
		notYou:
			'Var det ikke du som ba om en konto? Da trenger du ikke å gjøre noe. Uten bekreftelsen blir det ingen konto.',
	},
	alreadyRegistered: {
		subject: 'Du har allerede en konto i Igangsetterkurset',
		begin:
			'Noen, sannsynligvis du, ville lage en konto med denne e-postadressen. Du har en fra før, og den er som den var.',
		link: 'Logg inn',
		forgotten: (url: string) => `Har du glemt passordet, kan du lage et nytt her:\n${url}`,
		notYou: 'Var det ikke du? Da trenger du ikke å gjøre noe. Ingen har kommet inn på kontoen din.',
	},
	passwordReset: {
		subject: 'Lag et nytt passord til Igangsetterkurset',
		begin: 'Her er lenken for å lage et nytt passord.',
		link: 'Lag nytt passord',
		lasts: 'Lenken virker i én time, og bare én gang. Når du har laget et nytt passord, blir du logget ut overalt.',
		notYou: 'Var det ikke du som ba om dette? Da trenger du ikke å gjøre noe. Passordet ditt er det samme som før.',
	},
	noAccount: {
		subject: 'Vi fant ingen konto med denne adressen',
		begin:
			'Noen, sannsynligvis du, ba om et nytt passord til Igangsetterkurset. Det finnes ingen konto med denne e-postadressen.',
		another: 'Kanskje du brukte en annen adresse da du registrerte deg? Ellers kan du lage en konto her.',
		link: 'Lag konto',
	},
	passwordChanged: {
		subject: 'Passordet ditt er endret',
		begin: 'Passordet til kontoen din i Igangsetterkurset er nettopp endret.',
		wasYou: 'Var det du, trenger du ikke å gjøre noe.',
		notYou: 'Var det ikke du? Lag et nytt passord med en gang, så blir alle andre logget ut.',
		link: 'Lag nytt passord',
	},
	emailChange: {
		subject: 'Bekreft den nye e-postadressen din',
		begin: 'Du vil bruke denne adressen til kontoen din i Igangsetterkurset. Åpne lenken og trykk på knappen.',
		link: 'Bekreft adressen',
		lasts: 'Lenken virker i ett døgn, og bare én gang. Til du har bekreftet, gjelder den gamle adressen.',
	},
	emailTaken: {
		subject: 'Adressen hører til en annen konto',
		begin:
			'Noen, sannsynligvis du, ville flytte en konto i Igangsetterkurset til denne e-postadressen. Den hører allerede til en konto, og ingenting er endret.',
		link: 'Logg inn med denne adressen',
	},
	emailChanged: {
		subject: 'E-postadressen til kontoen din er endret',
		begin:
			'Kontoen din i Igangsetterkurset har fått en ny e-postadresse, og du logger inn med den fra nå av. Denne adressen er ikke lenger i bruk.',
		link: 'Til portalen',
		notYou: (address: string | null) =>
			`Var det ikke du? Svar ikke på dette brevet, men ${address ? `skriv til ${address}` : 'ta kontakt med oss'} så snart du kan, så hjelper vi deg.`,
	},
	accountDeleted: {
		subject: 'Kontoen din er slettet',
		begin: 'Kontoen din i Igangsetterkurset er slettet, slik du ba om. Framdrift, svar og notater er borte.',
		certificates: 'Kursbevis som er utstedt, kan fortsatt kontrolleres med koden som står på dem.',
		thanks: 'Takk for at du var med. Du er velkommen tilbake når som helst.',
	},
}
