/** The page about what the portal keeps of people. */
export const privacy = {
	title: 'Personvern',
	lead: 'Vi lagrer det kurset trenger for å virke, og ikke mer. Du kan når som helst se det, ta det med deg eller slette det.',
	first: {
		title: 'Det viktigste først',
		groups: 'Vi registrerer aldri hvem som er med i ei selvhjelpsgruppe. Det finnes ikke noe felt for det.',
		notes: 'Refleksjonsnotatene er dine. Ingen andre kan åpne dem i portalen, verken kursleder eller administrator.',
		health: 'Du trenger ikke fortelle om helsa di for å ta kurset, og vi ber deg la det være.',
		nobodyElse: 'Ingen andre får opplysningene. Ingen reklame, ingen sporing og ingen tjenester fra andre nettsteder.',
	},
	kept: {
		title: 'Hva lagrer vi, og hvor lenge?',
		account: 'Kontoen din',
		aboutAccount:
			'Navn og e-postadresse, så du kan logge inn og få navnet på kursbeviset. Har du valgt et språk, husker vi det, så sidene og brevene til deg er på det. Passordet lagrer vi bare i en form som ikke kan leses. For hver innlogging står det når den var og hvilken type nettleser, så du kan se om noen andre har vært inne; det blir borte senest 30 dager etter at du sist var inne. Resten har vi til du sletter kontoen.',
		work: 'Det du gjør i kurset',
		aboutWork:
			'Hvilke leksjoner du har åpnet og lest, svarene dine på quizer og sluttprøve, valgene dine i samtalene, og notatene dine. Vi har det for at du skal kunne fortsette der du slapp, og til du sletter kontoen.',
		plan: 'Planen din',
		aboutPlan:
			'Det du skriver i «Min plan», kan bare du lese. Leverer du planen, lager vi en kopi som kurslederen kan lese. Bare den kopien, og ikke det du skriver etterpå.',
		refreshers: 'Oppfriskning etter kurset',
		aboutRefreshers:
			'To, seks og fjorten uker etter kurset sender vi deg et brev med fem spørsmål. Du kan si nei takk med ett trykk i brevet. Vi spør også om det er blitt ei gruppe. Svaret blir bare talt, med måneden og uten navn, så vi kan verken finne det igjen eller knytte det til deg. Vi spør aldri hvem som er med i gruppa.',
		evaluation: 'Kursevalueringen',
		aboutEvaluation:
			'Svarene er anonyme. Vi vet at du har fått tilbudet, men svarene ligger for seg, uten navn og uten klokkeslett. Derfor kan vi heller ikke finne dem igjen og slette dem for deg.',
		certificate: 'Kursbeviset',
		aboutCertificate:
			'Navnet slik det er trykt, kurset, timetallet, datoen og koden. Den som har koden, kan se dette på siden for kursbevis. Opplysningene blir stående selv om du sletter kontoen, for ellers ville beviset slutte å virke for den du har vist det til.',
		security: 'Sikkerhet',
		aboutSecurity:
			'Vi noterer viktige hendelser, som at et passord er byttet eller et bevis er utstedt. Ved feil passord teller vi forsøk i to dager, så ingen kan gjette seg inn. Brev som er sendt til deg, ligger i portalen i høyst 30 dager. Driftsloggen har verken navn eller e-postadresse. Når kontoen er slettet, viser ikke hendelsene lenger hvem det var.',
	},
	cookies: {
		title: 'Informasjonskapsler',
		text: 'Vi bruker to informasjonskapsler. Den ene husker at du er logget inn, og blir borte når du logger ut. Den andre husker språket du har valgt, i ett år, og ikke noe annet. Begge gjør bare det du har bedt om, derfor spør vi ikke om lov. Er du ikke logget inn, og har du ikke valgt språk, har du ingen.',
	},
	why: {
		title: 'Hvorfor kan vi lagre dette?',
		text: 'Når du lager en konto, blir vi enige om at du skal få et kurs og et bevis på det. Det kan vi bare holde hvis vi vet hvem du er og hvor langt du har kommet (personvernforordningen artikkel 6 nr. 1 bokstav b).',
	},
	rights: {
		title: 'Hva kan du gjøre?',
		see: '<to>Se og ta ut alt vi har om deg</to> i en fil du kan lese og ta med deg.',
		correct: 'Rette navn og e-postadresse på siden for kontoen din.',
		delete: '<to>Slette kontoen</to>. Da forsvinner alt du har gjort i kurset, også notatene. Det kan ikke angres.',
		complain: 'Klage til <to>Datatilsynet</to> hvis du mener vi gjør noe galt. Si gjerne fra til oss først.',
		responsible: (hasAddress: boolean) =>
			`Selvhjelp Norge er ansvarlig for opplysningene. Har du spørsmål, kan du ${hasAddress ? 'skrive til adressen nederst på siden eller ' : ''}spørre distriktskontoret der du bor.`,
	},
	lastChanged: (date: string) => `Sist endret ${date}.`,
}
