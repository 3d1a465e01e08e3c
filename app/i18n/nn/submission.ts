import type { submission as Words } from '../nb/submission'

export const submission: typeof Words = {
	title: (name) => `Planen til ${name}`,
	untitled: 'Plan',
	approved: (name) => `Planen er godkjend. ${name} får beskjed i e-post, og les svaret på sida med planen sin.`,
	moreWanted: (name) => `Du har bede om meir. ${name} får beskjed i e-post, og les svaret på sida med planen sin.`,
	readNext: (name, left) =>
		left === 1
			? `Les planen til ${name}, den siste som ventar`
			: `Les planen til ${name}, den eldste av ${left} som ventar`,
	noneLeft: 'Ingen fleire planar ventar på deg.',
	copy: (number) => `Kopi ${number}, levert <date></date>`,
	copyIn: (number) => `Kopi ${number}, levert <date></date> i <run></run>.`,
	howTheyDo: (name) => `Sjå korleis ${name} ligg an i kurset`,
	newerCopy: (name) => `${name} har levert ein nyare kopi. Det er han som gjeld, og han du svarer på.`,
	readNewest: 'Les den nyaste kopien',
	handedIn: 'Dette er levert',
	answersGiven: 'Svar som er gitt',
	earlier: 'Levert tidlegare i dette kurset',
	notSent: 'Svaret ditt er ikkje sendt',
	answeredMeanwhile:
		'Ein annan kursleiar har svart medan du las. Sjå kva som er skrive, under «Svar som er gitt». Det du skreiv, står framleis i skjemaet. Vil du leggje til noko eller svare noko anna, sender du det på nytt.',
	handedInMeanwhile: 'Det har kome ein nyare kopi av planen medan du las. Les han før du svarer.',
	form: {
		yourAnswer: 'Svaret ditt',
		answerAgain: 'Svar på nytt',
		newestHolds: (name) =>
			`Det nyaste svaret er det som gjeld. Det som er skrive før, blir ståande både for deg og for ${name}.`,
		verdict: 'Kva svarer du?',
		approve: 'Godkjenn planen',
		askForMore: 'Be om meir',
		askForMoreHint: 'Deltakaren les kommentaren din, skriv vidare og leverer ein ny kopi.',
		comment: (name) => `Kommentar til ${name}`,
		commentHint:
			'Når du ber om meir, må du skrive kva. Når du godkjenner, er nokre ord om det som er bra, til god hjelp. Berre deltakaren og dei som leier kurset, les kommentaren.',
		send: 'Send svaret',
		sending: 'Sender …',
	},
	errors: {
		verdict: 'Vel om du godkjenner planen eller ber om meir.',
		commentTooLong: 'Kommentaren kan vere på høgst 10 000 teikn.',
		commentMissing: 'Skriv kva du ber om meir av, så deltakaren veit kva som manglar.',
	},
}
