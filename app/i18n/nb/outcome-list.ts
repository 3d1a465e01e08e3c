import { counterIn } from '../counting'

const count = counterIn('nb')

/** The list of learning outcomes, with what each is met by and how it can be met. */
export const outcomeList = {
	met: 'På plass',
	missing: 'Mangler',
	noModule: 'Målet hører ikke til noen modul du har.',
	oneIsEnough: 'Én av disse er nok:',
	metBy: {
		quiz: (module: number, percent: string, tries: number) =>
			`Quizen i modul ${module}, <module></module>: ${percent} på det beste av ${count(tries, { one: '# forsøk', other: '# forsøk' })}`,
		quizOn: (module: number, percent: string, tries: number) =>
			`Quizen i modul ${module}, <module></module>: ${percent} på det beste av ${count(tries, { one: '# forsøk', other: '# forsøk' })}, <date></date>`,
		presence: (day: number) => `Til stede på dag ${day} av kurset, <days></days>`,
		signOff: 'Bekreftet av <who></who>, <date></date>',
		note: (note: string) => `«${note}»`,
	},
	wayTo: {
		quiz: (module: number, percent: string) => `Minst ${percent} på quizen i modul ${module}, <module></module>`,
		takeQuiz: (module: number, percent: string) =>
			`Ta <quiz>quizen i modul ${module}, <module></module></quiz>, og få minst ${percent}`,
		bestSoFar: (percent: string, tries: number) =>
			count(tries, { one: `(best til nå: ${percent} av # forsøk)`, other: `(best til nå: ${percent} av # forsøk)` }),
		absent: (day: number) =>
			`Oppmøte på dag ${day} av kurset er ført som fravær, <days></days>. Er det feil, kan kurslederen rette det`,
		toCome: (day: number) => `Oppmøte på dag ${day} av kurset, <days></days>`,
		presence: (day: number) => `Oppmøte på dag ${day} av kurset, <days></days>. Det er ikke ført ennå`,
		signOff: 'Kurslederen bekrefter det, for eksempel etter en samtale',
	},
}
