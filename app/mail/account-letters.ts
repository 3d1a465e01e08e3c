import { composeLetter, type Letter } from './compose'

// A letter to an address that is not confirmed yet repeats nothing that was typed: else anybody could make the portal
// carry their words to anybody.

/** To somebody who wants an account: the link makes it. */
export function registrationLetter(url: string): Letter {
	return composeLetter({
		subject: 'Bekreft kontoen din i Igangsetterkurset',
		before: ['Du er nesten i gang. Åpne lenken og trykk på knappen, så er kontoen din klar.'],
		link: { label: 'Bekreft kontoen', url },
		after: [
			'Lenken virker i ett døgn, og bare én gang.',
			'Var det ikke du som ba om en konto? Da trenger du ikke å gjøre noe. Uten bekreftelsen blir det ingen konto.',
		],
	})
}

/** To somebody who wants an account and has one. */
export function alreadyRegisteredLetter(publicUrl: string): Letter {
	return composeLetter({
		subject: 'Du har allerede en konto i Igangsetterkurset',
		before: [
			'Noen, sannsynligvis du, ville lage en konto med denne e-postadressen. Du har en fra før, og den er som den var.',
		],
		link: { label: 'Logg inn', url: `${publicUrl}/logg-inn` },
		after: [
			`Har du glemt passordet, kan du lage et nytt her:\n${publicUrl}/glemt-passord`,
			'Var det ikke du? Da trenger du ikke å gjøre noe. Ingen har kommet inn på kontoen din.',
		],
	})
}

/** To somebody who forgot the password: the link leads to a new one. */
export function passwordResetLetter(url: string): Letter {
	return composeLetter({
		subject: 'Lag et nytt passord til Igangsetterkurset',
		before: ['Her er lenken for å lage et nytt passord.'],
		link: { label: 'Lag nytt passord', url },
		after: [
			'Lenken virker i én time, og bare én gang. Når du har laget et nytt passord, blir du logget ut overalt.',
			'Var det ikke du som ba om dette? Da trenger du ikke å gjøre noe. Passordet ditt er det samme som før.',
		],
	})
}

/** To an address that has no account, when somebody wants a new password for it. */
export function noAccountLetter(publicUrl: string): Letter {
	return composeLetter({
		subject: 'Vi fant ingen konto med denne adressen',
		before: [
			'Noen, sannsynligvis du, ba om et nytt passord til Igangsetterkurset. Det finnes ingen konto med denne e-postadressen.',
			'Kanskje du brukte en annen adresse da du registrerte deg? Ellers kan du lage en konto her.',
		],
		link: { label: 'Lag konto', url: `${publicUrl}/registrer` },
		after: ['Var det ikke du? Da trenger du ikke å gjøre noe.'],
	})
}

/** To the account's owner after the password was changed. */
export function passwordChangedLetter(publicUrl: string): Letter {
	return composeLetter({
		subject: 'Passordet ditt er endret',
		before: ['Passordet til kontoen din i Igangsetterkurset er nettopp endret.'],
		link: { label: 'Var det ikke du? Lag et nytt passord med en gang', url: `${publicUrl}/glemt-passord` },
		after: ['Var det du, trenger du ikke å gjøre noe.'],
	})
}

/** To the new address of an account: the link makes it the account's. */
export function emailChangeLetter(url: string): Letter {
	return composeLetter({
		subject: 'Bekreft den nye e-postadressen din',
		before: ['Du vil bruke denne adressen til kontoen din i Igangsetterkurset. Åpne lenken og trykk på knappen.'],
		link: { label: 'Bekreft adressen', url },
		after: [
			'Lenken virker i ett døgn, og bare én gang. Til du har bekreftet, gjelder den gamle adressen.',
			'Var det ikke du? Da trenger du ikke å gjøre noe.',
		],
	})
}

/** To the new address of an account, when another account has it. */
export function emailTakenLetter(publicUrl: string): Letter {
	return composeLetter({
		subject: 'Adressen hører til en annen konto',
		before: [
			'Noen, sannsynligvis du, ville flytte en konto i Igangsetterkurset til denne e-postadressen. Den hører allerede til en konto, og ingenting er endret.',
		],
		link: { label: 'Logg inn med denne adressen', url: `${publicUrl}/logg-inn` },
		after: ['Var det ikke du? Da trenger du ikke å gjøre noe.'],
	})
}

/** To the old address of an account, after another took its place. */
export function emailChangedLetter(publicUrl: string): Letter {
	return composeLetter({
		subject: 'E-postadressen til kontoen din er endret',
		before: [
			'Kontoen din i Igangsetterkurset har fått en ny e-postadresse, og du logger inn med den fra nå av. Denne adressen er ikke lenger i bruk.',
		],
		link: { label: 'Til portalen', url: publicUrl },
		after: ['Var det ikke du? Svar ikke på dette brevet, men ta kontakt med oss så snart du kan, så hjelper vi deg.'],
	})
}

/** To somebody whose account was deleted. */
export function accountDeletedLetter(): Letter {
	return composeLetter({
		subject: 'Kontoen din er slettet',
		before: [
			'Kontoen din i Igangsetterkurset er slettet, slik du ba om. Framdrift, svar og notater er borte.',
			'Kursbevis som er utstedt, kan fortsatt kontrolleres med koden som står på dem.',
		],
		after: ['Takk for at du var med. Du er velkommen tilbake når som helst.'],
	})
}
