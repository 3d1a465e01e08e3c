import type { accountLetters as Words } from '../nb/account-letters'

export const accountLetters: typeof Words = {
	notYou: 'Var det ikkje du? Då treng du ikkje gjere noko.',
	registration: {
		subject: 'Stadfest kontoen din i Igangsetjarkurset',
		begin: 'Du er nesten i gang. Opne lenkja og trykk på knappen, så er kontoen din klar.',
		link: 'Stadfest kontoen',
		lasts: 'Lenkja verkar i eitt døgn, og berre éin gong.',
		notYou:
			'Var det ikkje du som bad om ein konto? Då treng du ikkje gjere noko. Utan stadfestinga blir det ingen konto.',
	},
	alreadyRegistered: {
		subject: 'Du har allereie ein konto i Igangsetjarkurset',
		begin: 'Nokon, truleg du, ville lage ein konto med denne e-postadressa. Du har ein frå før, og han er som han var.',
		link: 'Logg inn',
		forgotten: (url) => `Har du gløymt passordet, kan du lage eit nytt her:\n${url}`,
		notYou: 'Var det ikkje du? Då treng du ikkje gjere noko. Ingen har kome inn på kontoen din.',
	},
	passwordReset: {
		subject: 'Lag eit nytt passord til Igangsetjarkurset',
		begin: 'Her er lenkja for å lage eit nytt passord.',
		link: 'Lag nytt passord',
		lasts: 'Lenkja verkar i éin time, og berre éin gong. Når du har laga eit nytt passord, blir du logga ut overalt.',
		notYou: 'Var det ikkje du som bad om dette? Då treng du ikkje gjere noko. Passordet ditt er det same som før.',
	},
	noAccount: {
		subject: 'Vi fann ingen konto med denne adressa',
		begin:
			'Nokon, truleg du, bad om eit nytt passord til Igangsetjarkurset. Det finst ingen konto med denne e-postadressa.',
		another: 'Kanskje du brukte ei anna adresse då du registrerte deg? Elles kan du lage ein konto her.',
		link: 'Lag konto',
	},
	passwordChanged: {
		subject: 'Passordet ditt er endra',
		begin: 'Passordet til kontoen din i Igangsetjarkurset er nettopp endra.',
		wasYou: 'Var det du, treng du ikkje gjere noko.',
		notYou: 'Var det ikkje du? Lag eit nytt passord med ein gong, så blir alle andre logga ut.',
		link: 'Lag nytt passord',
	},
	emailChange: {
		subject: 'Stadfest den nye e-postadressa di',
		begin: 'Du vil bruke denne adressa til kontoen din i Igangsetjarkurset. Opne lenkja og trykk på knappen.',
		link: 'Stadfest adressa',
		lasts: 'Lenkja verkar i eitt døgn, og berre éin gong. Til du har stadfesta, gjeld den gamle adressa.',
	},
	emailTaken: {
		subject: 'Adressa høyrer til ein annan konto',
		begin:
			'Nokon, truleg du, ville flytte ein konto i Igangsetjarkurset til denne e-postadressa. Ho høyrer allereie til ein konto, og ingenting er endra.',
		link: 'Logg inn med denne adressa',
	},
	emailChanged: {
		subject: 'E-postadressa til kontoen din er endra',
		begin:
			'Kontoen din i Igangsetjarkurset har fått ei ny e-postadresse, og du loggar inn med den frå no av. Denne adressa er ikkje lenger i bruk.',
		link: 'Til portalen',
		notYou: (address) =>
			`Var det ikkje du? Svar ikkje på dette brevet, men ${address ? `skriv til ${address}` : 'ta kontakt med oss'} så snart du kan, så hjelper vi deg.`,
	},
	accountDeleted: {
		subject: 'Kontoen din er sletta',
		begin: 'Kontoen din i Igangsetjarkurset er sletta, slik du bad om. Framdrift, svar og notat er borte.',
		certificates: 'Kursbevis som er utferda, kan framleis kontrollerast med koden som står på dei.',
		thanks: 'Takk for at du var med. Du er velkomen tilbake når som helst.',
	},
}
