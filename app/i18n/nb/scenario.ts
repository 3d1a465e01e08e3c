import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page of a scenario, in the language of its text. */
export const scenario = {
	title: 'Samtale',
	madeUp: 'Oppdiktet samtale. Personene finnes ikke.',
	how: 'Du velger hva du sier eller gjør, og ser hva som skjer. Du får ingen poeng, og kan prøve så mange veier du vil. Bare du ser hva du velger.',
	isChanged:
		'Samtalen er skrevet om siden du var her sist, så det du valgte da, passer ikke lenger. Du begynner fra starten igjen.',
	begin: 'Begynn samtalen',
	hasMovedOn: 'Samtalen har kommet videre enn siden du valgte på, kanskje i et annet vindu. Nå er du her:',
	choiceLost: 'Valget kom ikke fram. Gå tilbake og velg på nytt.',
	waits: 'Valgene dine er lagret på denne maskinen, og blir sendt når nettet er tilbake.',
	notTaken: 'Det kom ikke fram. Prøv igjen om litt.',
	beginning: 'Slik begynte det',
	wayBehind: (choices: number) => count(choices, { one: 'Veien hit (# valg)', other: 'Veien hit (# valg)' }),
	choice: (number: number) => `Valg ${number}`,
	youChose: 'Du valgte:',
	whatNow: 'Hva gjør du?',
	beginAgain: 'Begynn på nytt',
	ending: 'Slik endte det',
	debrief: 'Det som betydde noe på denne veien',
	helpTitle: 'Når det skjer på ordentlig',
	helpPage: 'Les mer om hvor det er hjelp å få',
	otherWay: 'Prøv en annen vei',
	earlier: 'Veiene du har gått før',
	leftBefore: 'Du gikk ut av samtalen her.',
	isChangedSince: 'Samtalen er skrevet om siden den gangen.',
	backToLesson: (title: string) => `Tilbake til leksjonen «${title}»`,
}
