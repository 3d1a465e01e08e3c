/** The page on which a leader answers a plan. */
export const submission = {
	title: (name: string) => `Planen til ${name}`,
	untitled: 'Plan',
	approved: (name: string) =>
		`Planen er godkjent. ${name} får beskjed i e-post, og leser svaret på siden med planen sin.`,
	moreWanted: (name: string) =>
		`Du har bedt om mer. ${name} får beskjed i e-post, og leser svaret på siden med planen sin.`,
	readNext: (name: string, left: number) =>
		left === 1
			? `Les planen til ${name}, den siste som venter`
			: `Les planen til ${name}, den eldste av ${left} som venter`,
	noneLeft: 'Ingen flere planer venter på deg.',
	copy: (number: number) => `Kopi ${number}, levert <date></date>`,
	copyIn: (number: number) => `Kopi ${number}, levert <date></date> i <run></run>.`,
	howTheyDo: (name: string) => `Se hvordan ${name} ligger an i kurset`,
	newerCopy: (name: string) => `${name} har levert en nyere kopi. Det er den som gjelder, og den du svarer på.`,
	readNewest: 'Les den nyeste kopien',
	handedIn: 'Dette er levert',
	answersGiven: 'Svar som er gitt',
	earlier: 'Levert tidligere i dette kurset',
	notSent: 'Svaret ditt er ikke sendt',
	answeredMeanwhile:
		'En annen kursleder har svart mens du leste. Se hva som er skrevet, under «Svar som er gitt». Det du skrev, står fortsatt i skjemaet. Vil du legge til noe eller svare noe annet, sender du det på nytt.',
	handedInMeanwhile: 'Det har kommet en nyere kopi av planen mens du leste. Les den før du svarer.',
	form: {
		yourAnswer: 'Svaret ditt',
		answerAgain: 'Svar på nytt',
		newestHolds: (name: string) =>
			`Det nyeste svaret er det som gjelder. Det som er skrevet før, blir stående både for deg og for ${name}.`,
		verdict: 'Hva svarer du?',
		approve: 'Godkjenn planen',
		askForMore: 'Be om mer',
		askForMoreHint: 'Deltakeren leser kommentaren din, skriver videre og leverer en ny kopi.',
		comment: (name: string) => `Kommentar til ${name}`,
		commentHint:
			'Når du ber om mer, må du skrive hva. Når du godkjenner, er noen ord om det som er bra, til god hjelp. Bare deltakeren og de som leder kurset, leser kommentaren.',
		send: 'Send svaret',
		sending: 'Sender …',
	},
	errors: {
		verdict: 'Velg om du godkjenner planen eller ber om mer.',
		commentTooLong: 'Kommentaren kan være på høyst 10 000 tegn.',
		commentMissing: 'Skriv hva du ber om mer av, så deltakeren vet hva som mangler.',
	},
}
