import type { planSubmission as Words } from '../nb/plan-submission'

export const planSubmission: typeof Words = {
	title: 'Lever planen',
	empty: 'Planen er tom. Skriv noko i minst éin del før du leverer.',
	changedElsewhere:
		'Planen er endra i eit anna vindauge etter at du opna denne sida, så ingenting er levert. Under står han slik han er no. Sjå over og lever på nytt.',
	otherReader:
		'Det er ikkje lenger dei same som les planen som då du opna denne sida, så ingenting er levert. Sjå kven som les han no, og lever på nytt.',
	whoReads: 'Kven les han?',
	isApproved:
		'Planen du leverte sist, er godkjend. Leverer du ein ny kopi, må kursleiaren lese han og godkjenne på nytt.',
	noNames: 'Sjå etter at det ikkje står namn på folk som er med i ei gruppe, eller som kanskje blir med.',
	whatIsHandedIn: 'Dette leverer du',
	handIn: 'Lever kopien',
	back: 'Tilbake til planen',
	partIsEmpty: 'Denne delen er tom.',
	partNotWritten: 'Ikkje skriven enno.',
	writeIt: 'Skriv han<part> (delen «<title></title>»)</part>',
	readers: {
		nobody:
			'Ingen les han enno, for du er ikkje med i eit kurs med kursleiar. Kopien blir liggjande hos deg. Kjem du med i eit slikt kurs, kan du levere på nytt, og då er det kursleiaren som les.',
		ofRun:
			'<strong>Den som leier «<run></run>»</strong>, får ein kopi av planen slik han står her, og les berre kopien.',
		one: '<strong><names></names>, kursleiar i «<run></run>»</strong>, får ein kopi av planen slik han står her, og les berre kopien.',
		several:
			'<strong><names></names>, kursleiarar i «<run></run>»</strong>, får ein kopi av planen slik han står her, og les berre kopien.',
		others:
			'Kursleiarar med ansvar for alle kursa ved distriktskontoret, og dei som administrerer portalen, kan òg opne han.',
		rest: 'Sjølve planen, notata dine og det du skriv seinare, er framleis berre dine. Vil du vise noko nytt, leverer du ein ny kopi. Det du har levert, blir liggjande.',
	},
}
