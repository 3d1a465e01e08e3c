import type { privacy as Words } from '../nb/privacy'

export const privacy: typeof Words = {
	title: 'Personvern',
	lead: 'Vi lagrar det kurset treng for å verke, og ikkje meir. Du kan når som helst sjå det, ta det med deg eller slette det.',
	first: {
		title: 'Det viktigaste først',
		groups: 'Vi registrerer aldri kven som er med i ei sjølvhjelpsgruppe. Det finst ikkje noko felt for det.',
		notes: 'Refleksjonsnotata er dine. Ingen andre kan opne dei i portalen, verken kursleiar eller administrator.',
		health: 'Du treng ikkje fortelje om helsa di for å ta kurset, og vi ber deg la det vere.',
		nobodyElse: 'Ingen andre får opplysningane. Ingen reklame, inga sporing og ingen tenester frå andre nettstader.',
	},
	kept: {
		title: 'Kva lagrar vi, og kor lenge?',
		account: 'Kontoen din',
		aboutAccount:
			'Namn og e-postadresse, så du kan logge inn og få namnet på kursbeviset. Har du valt eit språk, hugsar vi det, så sidene og breva til deg er på det. Passordet lagrar vi berre i ei form som ikkje kan lesast. For kvar innlogging står det når ho var og kva type nettlesar, så du kan sjå om nokon andre har vore inne; det blir borte seinast 30 dagar etter at du sist var inne. Resten har vi til du slettar kontoen.',
		work: 'Det du gjer i kurset',
		aboutWork:
			'Kva leksjonar du har opna og lese, svara dine på quizar og sluttprøve, vala dine i samtalane, og notata dine. Vi har det for at du skal kunne halde fram der du slapp, og til du slettar kontoen.',
		plan: 'Planen din',
		aboutPlan:
			'Det du skriv i «Planen min», kan berre du lese. Leverer du planen, lagar vi ein kopi som kursleiaren kan lese. Berre den kopien, og ikkje det du skriv etterpå.',
		refreshers: 'Oppfrisking etter kurset',
		aboutRefreshers:
			'To, seks og fjorten veker etter kurset sender vi deg eit brev med fem spørsmål. Du kan seie nei takk med eitt trykk i brevet. Vi spør òg om det har vorte ei gruppe. Svaret blir berre talt, med månaden og utan namn, så vi kan verken finne det att eller knyte det til deg. Vi spør aldri kven som er med i gruppa.',
		evaluation: 'Kursevalueringa',
		aboutEvaluation:
			'Svara er anonyme. Vi veit at du har fått tilbodet, men svara ligg for seg, utan namn og utan klokkeslett. Difor kan vi heller ikkje finne dei att og slette dei for deg.',
		certificate: 'Kursbeviset',
		aboutCertificate:
			'Namnet slik det er trykt, kurset, timetalet, datoen og koden. Den som har koden, kan sjå dette på sida for kursbevis. Opplysningane blir ståande sjølv om du slettar kontoen, for elles ville beviset slutte å verke for den du har vist det til.',
		security: 'Tryggleik',
		aboutSecurity:
			'Vi noterer viktige hendingar, som at eit passord er bytt eller eit bevis er utferda. Ved feil passord tel vi forsøk i to dagar, så ingen kan gjette seg inn. Brev som er sende til deg, ligg i portalen i høgst 30 dagar. Driftsloggen har verken namn eller e-postadresse. Når kontoen er sletta, viser ikkje hendingane lenger kven det var.',
	},
	cookies: {
		title: 'Informasjonskapslar',
		text: 'Vi bruker to informasjonskapslar. Den eine hugsar at du er logga inn, og blir borte når du loggar ut. Den andre hugsar språket du har valt, i eitt år, og ikkje noko anna. Begge gjer berre det du har bede om, difor spør vi ikkje om lov. Er du ikkje logga inn, og har du ikkje valt språk, har du ingen.',
	},
	why: {
		title: 'Kvifor kan vi lagre dette?',
		text: 'Når du lagar ein konto, blir vi samde om at du skal få eit kurs og eit bevis på det. Det kan vi berre halde om vi veit kven du er og kor langt du har kome (personvernforordninga artikkel 6 nr. 1 bokstav b).',
	},
	rights: {
		title: 'Kva kan du gjere?',
		see: '<to>Sjå og ta ut alt vi har om deg</to> i ei fil du kan lese og ta med deg.',
		correct: 'Rette namn og e-postadresse på sida for kontoen din.',
		delete: '<to>Slette kontoen</to>. Då forsvinn alt du har gjort i kurset, òg notata. Det kan ikkje angrast.',
		complain: 'Klage til <to>Datatilsynet</to> om du meiner vi gjer noko gale. Sei gjerne frå til oss først.',
		responsible: (hasAddress) =>
			`Selvhjelp Norge er ansvarleg for opplysningane. Har du spørsmål, kan du ${hasAddress ? 'skrive til adressa nedst på sida eller ' : ''}spørje distriktskontoret der du bur.`,
	},
	lastChanged: (date) => `Sist endra ${date}.`,
}
