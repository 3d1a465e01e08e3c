import { counterIn } from '../counting'

const count = counterIn('nb')

/** The sheet that a leader takes along to a day of the course. */
export const briefing = {
	title: 'Før kursdagen',
	beforeDay: (day: number) => `Før dag ${day}`,
	asItStood: (run: string, people: number, on: string) =>
		`${run}. ${count(people, { one: '# deltaker', other: '# deltakere' })}, slik det sto ${on}.`,
	days: 'Dag',
	printFromBrowser: 'Skriv ut arket fra nettleseren. Det får plass på én side.',
	print: 'Skriv ut arket',
	nobody: (least: number) =>
		`Ingen har plass i kurset ennå. Arket viser hva gruppa samlet har svart og valgt, aldri hvem. Derfor blir det laget først når minst ${least} er med.`,
	tooFew: (people: number, least: number) =>
		`Bare ${count(people, { one: '# person', other: '# personer' })} har plass i kurset. Arket viser hva gruppa samlet har svart og valgt, aldri hvem. Derfor blir det laget først når minst ${least} er med.`,
	foot: 'Arket teller førsteforsøk i quizene og første gang gjennom samtalene. Det viser aldri hvem. Noe må være gjort av minst fem for å bli talt, og små tall står som «færre enn 5». Notatene til deltakerne er ikke med.',
	module: (module: number) => `(modul ${module})`,
	quoted: '«<quoted></quoted>»',
	howMany: {
		few: (of: number) => `færre enn 5 av ${of}`,
		several: (of: number) => `flere av ${of}`,
		atLeast: (least: number, of: number) => `minst ${least} av ${of}`,
		none: (of: number) => `ingen av ${of}`,
		exact: (people: number, of: number) => `${people} av ${of}`,
	},
	topics: {
		title: 'Ta opp',
		none: 'Det er for få svar til å foreslå noe. Se igjen når minst fem har tatt en quiz eller prøvd en samtale.',
		sureButWrong: (howMany: string) => `${howMany} var sikre og tok feil.`,
		sureButWrongIn: (howMany: string) => `${howMany} var sikre og tok feil, mest i dette spørsmålet: <quoted></quoted>`,
		mostChose: 'Flest valgte dette: <quoted></quoted>',
		asManyChose: 'To svar ble valgt av like mange. De står under «Hva de valgte i samtalene».',
		divided: 'Gruppa delte seg i «<quoted></quoted>»',
		opened: (howMany: string) => `${howMany} har åpnet leksjonen.`,
		read: (module: number) => `Les: <to></to> (modul ${module}).`,
		doInPairs: (minutes: number) =>
			`Gjør: «<exercise></exercise>», ${count(minutes, { one: '# minutt', other: '# minutter' })} i par.`,
		doInGroup: (minutes: number) =>
			`Gjør: «<exercise></exercise>», ${count(minutes, { one: '# minutt', other: '# minutter' })} i gruppe.`,
	},
	scenes: {
		title: 'Hva de valgte i samtalene',
		none: 'Færre enn fem har prøvd hver av samtalene.',
		scene: (module: number) => `<strong><title></title></strong> (modul ${module}): <scene></scene>`,
	},
	beliefs: {
		title: 'Mer de var sikre på, men tok feil i',
		none: 'Ikke noe mer som minst tre av dem som fikk spørsmålet, var sikre på og tok feil i.',
		left: (beliefs: number) => `Og ${beliefs} til.`,
	},
	lessons: {
		title: 'Leksjoner færre enn halvparten har åpnet',
		none: 'Ingen. Minst halvparten har åpnet hver leksjon.',
		left: (lessons: number) => count(lessons, { one: 'Og # leksjon til.', other: 'Og # leksjoner til.' }),
	},
	modules: {
		title: 'Hvor langt gruppa har kommet',
		caption: 'Hvor mange som har gjort hva i hver modul',
		module: 'Modul',
		opened: 'Har begynt',
		completed: 'Alle leksjoner',
		passed: 'Quiz bestått',
	},
}
