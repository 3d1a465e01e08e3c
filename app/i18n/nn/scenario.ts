import { counterIn } from '../counting'
import type { scenario as Words } from '../nb/scenario'

const count = counterIn('nn')

export const scenario: typeof Words = {
	title: 'Samtale',
	madeUp: 'Oppdikta samtale. Personane finst ikkje.',
	how: 'Du vel kva du seier eller gjer, og ser kva som skjer. Du får ingen poeng, og kan prøve så mange vegar du vil. Berre du ser kva du vel.',
	isChanged:
		'Samtalen er skriven om sidan du var her sist, så det du valde då, passar ikkje lenger. Du byrjar frå starten igjen.',
	begin: 'Start samtalen',
	hasMovedOn: 'Samtalen har kome lenger enn sida du valde på, kanskje i eit anna vindauge. No er du her:',
	choiceLost: 'Valet kom ikkje fram. Gå tilbake og vel på nytt.',
	waits: 'Vala dine er lagra på denne maskina, og blir sende når nettet er tilbake.',
	notTaken: 'Det kom ikkje fram. Prøv igjen om litt.',
	beginning: 'Slik byrja det',
	wayBehind: (choices) => count(choices, { one: 'Vegen hit (# val)', other: 'Vegen hit (# val)' }),
	choice: (number) => `Val ${number}`,
	youChose: 'Du valde:',
	whatNow: 'Kva gjer du?',
	beginAgain: 'Start på nytt',
	ending: 'Slik enda det',
	debrief: 'Det som hadde noko å seie på denne vegen',
	helpTitle: 'Når det skjer i røynda',
	helpPage: 'Les meir om kvar det er hjelp å få',
	otherWay: 'Prøv ein annan veg',
	earlier: 'Vegane du har gått før',
	leftBefore: 'Du gjekk ut av samtalen her.',
	isChangedSince: 'Samtalen er skriven om sidan den gongen.',
	backToLesson: (title) => `Tilbake til leksjonen «${title}»`,
}
