import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page about where participants stop, and which questions are hard. */
export const insight = {
	title: 'Innsikt',
	lead: 'Hvor deltakerne stopper opp, og hvilke spørsmål de strever med. Bare antall, aldri navn.',
	nobody: (least: number) =>
		`Ingen har plass i kurset ennå. Her vises tall når minst ${least} er med. Med færre ville tallene fortalt om enkeltpersoner.`,
	tooFew: (least: number, people: number) =>
		`Her vises tall når minst ${least} har plass. Med færre ville tallene fortalt om enkeltpersoner. Nå er det ${people}.`,
	whereTheyStop: 'Hvor stopper folk opp?',
	lost: (people: number, module: number, lesson: number) =>
		`${module}.${lesson} <lesson></lesson>: ${people}\u00a0færre er ferdige med denne enn med leksjonen før`,
	nothingStandsOut: 'Ingen leksjon skiller seg ut.',
	allLessons: 'Alle leksjonene',
	lessons: {
		caption: (people: number) => `Leksjonene i rekkefølge, av ${people} deltakere`,
		lesson: 'Leksjon',
		opened: 'Har åpnet',
		finished: 'Er ferdige',
		axis: (people: number) => `Modulene, med en søyle for hver leksjon. Helt til topps er alle ${people}.`,
		reached: (value: number, people: number) => `${value} av ${people}`,
	},
	hard: 'Vanskelige spørsmål',
	hardest: 'Spørsmålene som færrest svarte rett på',
	noneAnswered: (least: number) => `Ingen spørsmål er besvart av minst ${least} ennå.`,
	noneHard: 'Minst åtte av ti svarte rett på alle spørsmålene.',
	module: (number: number) => `Modul ${number}`,
	moduleCalled: (number: number, title: string) => `Modul ${number}: ${title}`,
	finalTest: 'Sluttprøven',
	question: 'Spørsmål',
	right: 'Rett på første forsøk',
	answers: (answers: number, chance: string) => `${count(answers, { one: '# svar.', other: '# svar.' })} ${chance}`,
	chance: (percent: string) => `Ren gjetting gir ${percent}.`,
	chanceIsNone: 'Ren gjetting gir nesten aldri rett.',
	fewAnswers: 'For få svar til å si noe sikkert.',
	allFewAnswers: 'Alle tallene i tabellen bygger på færre enn 20 svar og kan være tilfeldige.',
	divides: 'Skiller',
	dividesUnknown: 'Kan ikke regnes ut: alle svarte likt',
	dividesUncertainly: (figure: string) => `For få svar (${figure})`,
	dividesBackwards: (figure: string) => `Baklengs (${figure}): se på spørsmålet`,
	dividesLittle: (figure: string) => `Lite (${figure})`,
	dividesSome: (figure: string) => `Noe (${figure})`,
	dividesWell: (figure: string) => `Godt (${figure})`,
	beliefs: 'Misforståelser som ble valgt',
	noBeliefs: 'Ingen',
	chosen: (times: number) => count(times, { one: 'valgt én gang', other: 'valgt # ganger' }),
	reading: {
		title: 'Slik leser du tallene',
		right:
			'<strong>Rett på første forsøk</strong> er hvor stor del som svarte helt rett første gang de tok quizen. Er andelen nær det ren gjetting gir, har de fleste trolig ikke skjønt stoffet, eller spørsmålet er uklart. Er den nær 100 %, er stoffet kjent eller spørsmålet for lett. Streken i søylen viser ren gjetting.',
		divides:
			'<strong>Skiller</strong> sier om de som svarer rett her, også er de som svarer rett ellers i samme quiz. Over 0,40 er godt, under 0,20 lite. Et tall under null betyr at de som ellers klarer seg godt, oftere svarer feil her. Da bør noen se på om spørsmålet eller fasiten er uheldig.',
		caution:
			'Med færre enn 20 svar kan tallene være tilfeldige. Bruk dem til å velge hva dere tar opp sammen, ikke til å dømme noen.',
	},
}
