import { counterIn } from '../counting'
import type { outcomeList as Words } from '../nb/outcome-list'

const count = counterIn('nn')

export const outcomeList: typeof Words = {
	met: 'På plass',
	missing: 'Manglar',
	noModule: 'Målet høyrer ikkje til nokon modul du har.',
	oneIsEnough: 'Éin av desse er nok:',
	metBy: {
		quiz: (module, percent, tries) =>
			`Quizen i modul ${module}, <module></module>: ${percent} på det beste av ${count(tries, { one: '# forsøk', other: '# forsøk' })}`,
		quizOn: (module, percent, tries) =>
			`Quizen i modul ${module}, <module></module>: ${percent} på det beste av ${count(tries, { one: '# forsøk', other: '# forsøk' })}, <date></date>`,
		presence: (day) => `Til stades på dag ${day} av kurset, <days></days>`,
		signOff: 'Stadfesta av <who></who>, <date></date>',
		note: (note) => `«${note}»`,
	},
	wayTo: {
		quiz: (module, percent) => `Minst ${percent} på quizen i modul ${module}, <module></module>`,
		takeQuiz: (module, percent) =>
			`Ta <quiz>quizen i modul ${module}, <module></module></quiz>, og få minst ${percent}`,
		bestSoFar: (percent, tries) =>
			count(tries, { one: `(best til no: ${percent} av # forsøk)`, other: `(best til no: ${percent} av # forsøk)` }),
		absent: (day) =>
			`Oppmøte på dag ${day} av kurset er ført som fråvær, <days></days>. Er det feil, kan kursleiaren rette det`,
		toCome: (day) => `Oppmøte på dag ${day} av kurset, <days></days>`,
		presence: (day) => `Oppmøte på dag ${day} av kurset, <days></days>. Det er ikkje ført enno`,
		signOff: 'Kursleiaren stadfestar det, til dømes etter ein samtale',
	},
}
