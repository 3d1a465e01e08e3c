import { counterIn } from '../counting'
import type { briefing as Words } from '../nb/briefing'

const count = counterIn('nn')

export const briefing: typeof Words = {
	title: 'Før kursdagen',
	beforeDay: (day) => `Før dag ${day}`,
	asItStood: (run, people, on) =>
		`${run}. ${count(people, { one: '# deltakar', other: '# deltakarar' })}, slik det stod ${on}.`,
	days: 'Dag',
	printFromBrowser: 'Skriv ut arket frå nettlesaren. Det får plass på éi side.',
	print: 'Skriv ut arket',
	nobody: (least) =>
		`Ingen har plass i kurset enno. Arket viser kva gruppa samla har svart og valt, aldri kven. Difor blir det laga først når minst ${least} er med.`,
	tooFew: (people, least) =>
		`Berre ${count(people, { one: '# person', other: '# personar' })} har plass i kurset. Arket viser kva gruppa samla har svart og valt, aldri kven. Difor blir det laga først når minst ${least} er med.`,
	foot: 'Arket tel førsteforsøk i quizane og første gongen gjennom samtalane. Det viser aldri kven. Noko må vere gjort av minst fem for å bli talt, og små tal står som «færre enn 5». Notata til deltakarane er ikkje med.',
	module: (module) => `(modul ${module})`,
	quoted: '«<quoted></quoted>»',
	howMany: {
		few: (of) => `færre enn 5 av ${of}`,
		several: (of) => `fleire av ${of}`,
		atLeast: (least, of) => `minst ${least} av ${of}`,
		none: (of) => `ingen av ${of}`,
		exact: (people, of) => `${people} av ${of}`,
	},
	topics: {
		title: 'Ta opp',
		none: 'Det er for få svar til å foreslå noko. Sjå igjen når minst fem har teke ein quiz eller prøvd ein samtale.',
		sureButWrong: (howMany) => `${howMany} var sikre og tok feil.`,
		sureButWrongIn: (howMany) => `${howMany} var sikre og tok feil, mest i dette spørsmålet: <quoted></quoted>`,
		mostChose: 'Flest valde dette: <quoted></quoted>',
		asManyChose: 'To svar vart valde av like mange. Dei står under «Kva dei valde i samtalane».',
		divided: 'Gruppa delte seg i «<quoted></quoted>»',
		opened: (howMany) => `${howMany} har opna leksjonen.`,
		read: (module) => `Les: <to></to> (modul ${module}).`,
		doInPairs: (minutes) =>
			`Gjer: «<exercise></exercise>», ${count(minutes, { one: '# minutt', other: '# minutt' })} i par.`,
		doInGroup: (minutes) =>
			`Gjer: «<exercise></exercise>», ${count(minutes, { one: '# minutt', other: '# minutt' })} i gruppe.`,
	},
	scenes: {
		title: 'Kva dei valde i samtalane',
		none: 'Færre enn fem har prøvd kvar av samtalane.',
		scene: (module) => `<strong><title></title></strong> (modul ${module}): <scene></scene>`,
	},
	beliefs: {
		title: 'Meir dei var sikre på, men tok feil i',
		none: 'Ikkje noko meir som minst tre av dei som fekk spørsmålet, var sikre på og tok feil i.',
		left: (beliefs) => `Og ${beliefs} til.`,
	},
	lessons: {
		title: 'Leksjonar færre enn halvparten har opna',
		none: 'Ingen. Minst halvparten har opna kvar leksjon.',
		left: (lessons) => count(lessons, { one: 'Og # leksjon til.', other: 'Og # leksjonar til.' }),
	},
	modules: {
		title: 'Kor langt gruppa har kome',
		caption: 'Kor mange som har gjort kva i kvar modul',
		module: 'Modul',
		opened: 'Har byrja',
		completed: 'Alle leksjonar',
		passed: 'Quiz bestått',
	},
}
