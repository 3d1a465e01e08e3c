import { counterIn } from '../counting'
import type { insight as Words } from '../nb/insight'

const count = counterIn('nn')

export const insight: typeof Words = {
	title: 'Innsikt',
	lead: 'Kvar deltakarane stoppar opp, og kva spørsmål dei strevar med. Berre tal, aldri namn.',
	nobody: (least) =>
		`Ingen har plass i kurset enno. Her står det tal når minst ${least} er med. Med færre ville tala fortalt om enkeltpersonar.`,
	tooFew: (least, people) =>
		`Her blir tal viste når minst ${least} har plass. Med færre ville tala fortalt om enkeltpersonar. No er det ${people}.`,
	whereTheyStop: 'Kvar stoppar folk opp?',
	lost: (people, module, lesson) =>
		`${module}.${lesson} <lesson></lesson>: ${people}\u00a0færre er ferdige med denne enn med leksjonen før`,
	nothingStandsOut: 'Ingen leksjon skil seg ut.',
	allLessons: 'Alle leksjonane',
	lessons: {
		caption: (people) => `Leksjonane i rekkjefølgje, av ${people} deltakarar`,
		lesson: 'Leksjon',
		opened: 'Har opna',
		finished: 'Er ferdige',
		axis: (people) => `Modulane, med ei søyle for kvar leksjon. Heilt til topps er alle ${people}.`,
		reached: (value, people) => `${value} av ${people}`,
	},
	hard: 'Vanskelege spørsmål',
	hardest: 'Spørsmåla som færrast svarte rett på',
	noneAnswered: (least) => `Ingen spørsmål er svara på av minst ${least} enno.`,
	noneHard: 'Minst åtte av ti svarte rett på alle spørsmåla.',
	module: (number) => `Modul ${number}`,
	moduleCalled: (number, title) => `Modul ${number}: ${title}`,
	finalTest: 'Sluttprøva',
	question: 'Spørsmål',
	right: 'Rett på første forsøk',
	answers: (answers, chance) => `${count(answers, { one: '# svar.', other: '# svar.' })} ${chance}`,
	chance: (percent) => `Rein gjetting gir ${percent}.`,
	chanceIsNone: 'Rein gjetting gir nesten aldri rett.',
	fewAnswers: 'For få svar til å seie noko sikkert.',
	allFewAnswers: 'Alle tala i tabellen byggjer på færre enn 20 svar og kan vere tilfeldige.',
	divides: 'Skil',
	dividesUnknown: 'Kan ikkje reknast ut: alle svarte likt',
	dividesUncertainly: (figure) => `For få svar (${figure})`,
	dividesBackwards: (figure) => `Baklengs (${figure}): sjå på spørsmålet`,
	dividesLittle: (figure) => `Lite (${figure})`,
	dividesSome: (figure) => `Noko (${figure})`,
	dividesWell: (figure) => `Godt (${figure})`,
	beliefs: 'Mistydingar som vart valde',
	noBeliefs: 'Ingen',
	chosen: (times) => count(times, { one: 'vald éin gong', other: 'vald # gonger' }),
	reading: {
		title: 'Slik les du tala',
		right:
			'<strong>Rett på første forsøk</strong> er kor stor del som svarte heilt rett første gongen dei tok quizen. Er delen nær det rein gjetting gir, har dei fleste truleg ikkje skjønt stoffet, eller spørsmålet er uklart. Er han nær 100 %, er stoffet kjent eller spørsmålet for lett. Streken i søyla viser rein gjetting.',
		divides:
			'<strong>Skil</strong> seier om dei som svarer rett her, òg er dei som svarer rett elles i same quiz. Over 0,40 er godt, under 0,20 lite. Eit tal under null tyder at dei som elles klarer seg godt, oftare svarer feil her. Då bør nokon sjå på om spørsmålet eller fasiten er uheldig.',
		caution:
			'Med færre enn 20 svar kan tala vere tilfeldige. Bruk dei til å velje kva de tek opp saman, ikkje til å dømme nokon.',
	},
}
