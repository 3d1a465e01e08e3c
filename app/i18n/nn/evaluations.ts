import { counterIn } from '../counting'
import type { evaluations as Words } from '../nb/evaluations'

const count = counterIn('nn')

export const evaluations: typeof Words = {
	title: 'Evalueringar',
	lead: 'Kva deltakarane synest, på tvers av kursa du ser.',
	howDivided: 'Korleis svara blir delte opp',
	ways: { aar: 'År for år', kontor: 'Distriktskontor', kurs: 'Kurs for kurs' },
	headings: { aar: 'År', kontor: 'Kontor', kurs: 'Kurs' },
	onOnesOwn: 'Teke på eiga hand',
	noneYet: 'Det er ingen svar å vise enno. Svara frå eit kurs kjem hit når fem har svart.',
	download: 'Last ned tala (CSV)',
	inAll: (answers) => count(answers, { other: '# svar i alt.' }),
	leftOut: (groups) =>
		count(groups, {
			one: '# gruppe har færre enn fem svar og er utelaten.',
			other: '# grupper har færre enn fem svar og er utelatne.',
		}),
	textsElsewhere:
		'Fritekst les du på eiga side for kvart kurs. Svara blir viste fem og fem, så ingen kan lese eitt for seg.',
	caption: (prompt) => `${prompt} Tal på svar, snitt og fordeling.`,
	answers: 'Svar',
	mean: 'Snitt',
	change: 'Endring',
	spread: 'Fordeling',
	fewerThanFive: 'Færre enn fem svarte',
	file: { course: 'Kurs', group: 'Gruppe', question: 'Spørsmål' },
}
