/** The page on which a copy of the plan is looked over and handed in. */
export const planSubmission = {
	title: 'Lever planen',
	empty: 'Planen er tom. Skriv noe i minst én del før du leverer.',
	changedElsewhere:
		'Planen er endret i et annet vindu etter at du åpnet denne siden, så ingenting er levert. Under står den slik den er nå. Se over og lever på nytt.',
	otherReader:
		'Det er ikke lenger de samme som leser planen som da du åpnet denne siden, så ingenting er levert. Se hvem som leser den nå, og lever på nytt.',
	whoReads: 'Hvem leser den?',
	isApproved:
		'Planen du leverte sist, er godkjent. Leverer du en ny kopi, må kurslederen lese den og godkjenne på nytt.',
	noNames: 'Se etter at det ikke står navn på folk som er med i ei gruppe, eller som kanskje blir med.',
	whatIsHandedIn: 'Dette leverer du',
	handIn: 'Lever kopien',
	back: 'Tilbake til planen',
	partIsEmpty: 'Denne delen er tom.',
	partNotWritten: 'Ikke skrevet ennå.',
	writeIt: 'Skriv den<part> (delen «<title></title>»)</part>',
	readers: {
		nobody:
			'Ingen leser den ennå, for du er ikke med i et kurs med kursleder. Kopien blir liggende hos deg. Kommer du med i et slikt kurs, kan du levere på nytt, og da er det kurslederen som leser.',
		ofRun:
			'<strong>Den som leder «<run></run>»</strong>, får en kopi av planen slik den står her, og leser bare kopien.',
		one: '<strong><names></names>, kursleder i «<run></run>»</strong>, får en kopi av planen slik den står her, og leser bare kopien.',
		several:
			'<strong><names></names>, kursledere i «<run></run>»</strong>, får en kopi av planen slik den står her, og leser bare kopien.',
		others:
			'Kursledere med ansvar for alle kursene ved distriktskontoret, og de som administrerer portalen, kan også åpne den.',
		rest: 'Selve planen, notatene dine og det du skriver senere, er fortsatt bare dine. Vil du vise noe nytt, leverer du en ny kopi. Det du har levert, blir liggende.',
	},
}
