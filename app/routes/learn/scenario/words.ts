import type { Language } from '~/domain/language'

/** Words of the scenario's page. */
type ScenarioWords = {
	madeUp: string
	how: string
	isChanged: string
	begin: string
	hasMovedOn: string
	beginning: string
	wayBehind(choices: number): string
	choice(number: number): string
	youChose: string
	whatNow: string
	beginAgain: string
	ending: string
	debrief: string
	helpTitle: string
	helpPage: string
	otherWay: string
	earlier: string
	leftBefore: string
	isChangedSince: string
	backToLesson(title: string): string
}

/** By language. */
export const scenarioWords: Readonly<Record<Language, ScenarioWords>> = {
	nb: {
		madeUp: 'Oppdiktet samtale. Personene finnes ikke.',
		how: 'Du velger hva du sier eller gjør, og ser hva som skjer. Du får ingen poeng, og kan prøve så mange veier du vil. Bare du ser hva du velger.',
		isChanged:
			'Samtalen er skrevet om siden du var her sist, så det du valgte da, passer ikke lenger. Du begynner fra starten igjen.',
		begin: 'Begynn samtalen',
		hasMovedOn: 'Samtalen har kommet videre enn siden du valgte på, kanskje i et annet vindu. Nå er du her:',
		beginning: 'Slik begynte det',
		wayBehind: (choices) => `Veien hit (${choices} valg)`,
		choice: (number) => `Valg ${number}`,
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
		backToLesson: (title) => `Tilbake til leksjonen «${title}»`,
	},
	nn: {
		madeUp: 'Oppdikta samtale. Personane finst ikkje.',
		how: 'Du vel kva du seier eller gjer, og ser kva som skjer. Du får ingen poeng, og kan prøve så mange vegar du vil. Berre du ser kva du vel.',
		isChanged:
			'Samtalen er skriven om sidan du var her sist, så det du valde då, passar ikkje lenger. Du byrjar frå starten igjen.',
		begin: 'Byrj samtalen',
		hasMovedOn: 'Samtalen har kome lenger enn sida du valde på, kanskje i eit anna vindauge. No er du her:',
		beginning: 'Slik byrja det',
		wayBehind: (choices) => `Vegen hit (${choices} val)`,
		choice: (number) => `Val ${number}`,
		youChose: 'Du valde:',
		whatNow: 'Kva gjer du?',
		beginAgain: 'Byrj på nytt',
		ending: 'Slik enda det',
		debrief: 'Det som hadde noko å seie på denne vegen',
		helpTitle: 'Når det skjer på ordentleg',
		helpPage: 'Les meir om kvar det er hjelp å få',
		otherWay: 'Prøv ein annan veg',
		earlier: 'Vegane du har gått før',
		leftBefore: 'Du gjekk ut av samtalen her.',
		isChangedSince: 'Samtalen er skriven om sidan den gongen.',
		backToLesson: (title) => `Tilbake til leksjonen «${title}»`,
	},
	en: {
		madeUp: 'A made-up conversation. The people in it do not exist.',
		how: 'You choose what to say or do, and see what happens. There are no points, and you can try as many ways as you like. Only you see what you choose.',
		isChanged:
			'The conversation has been rewritten since you were last here, and what you chose then no longer fits. You begin from the start again.',
		begin: 'Begin the conversation',
		hasMovedOn:
			'The conversation has moved on from the page you chose on, perhaps in another window. This is where you are:',
		beginning: 'How it began',
		wayBehind: (choices) => `The way here (${choices} ${choices === 1 ? 'choice' : 'choices'})`,
		choice: (number) => `Choice ${number}`,
		youChose: 'You chose:',
		whatNow: 'What do you do?',
		beginAgain: 'Begin again',
		ending: 'How it ended',
		debrief: 'What mattered on this way',
		helpTitle: 'When it happens for real',
		helpPage: 'Read more about where to get help',
		otherWay: 'Try another way',
		earlier: 'Ways you have gone before',
		leftBefore: 'You left the conversation here.',
		isChangedSince: 'The conversation has been rewritten since then.',
		backToLesson: (title) => `Back to the lesson “${title}”`,
	},
}
