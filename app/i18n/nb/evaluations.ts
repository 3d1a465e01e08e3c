import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page with evaluations side by side, and its file. */
export const evaluations = {
	title: 'Evalueringer',
	lead: 'Hva deltakerne synes, på tvers av kursene du ser.',
	howDivided: 'Hvordan svarene deles opp',
	ways: { aar: 'År for år', kontor: 'Distriktskontorer', kurs: 'Kurs for kurs' },
	headings: { aar: 'År', kontor: 'Kontor', kurs: 'Kurs' },
	onOnesOwn: 'Tatt på egen hånd',
	noneYet: 'Det er ingen svar å vise ennå. Svarene fra et kurs kommer hit når fem har svart.',
	download: 'Last ned tallene (CSV)',
	inAll: (answers: number) => count(answers, { other: '# svar i alt.' }),
	leftOut: (groups: number) =>
		count(groups, {
			one: '# gruppe har færre enn fem svar og er utelatt.',
			other: '# grupper har færre enn fem svar og er utelatt.',
		}),
	textsElsewhere:
		'Fritekst leser du på hvert kurs sin egen side. Svarene vises fem og fem, så ingen kan lese ett for seg.',
	caption: (prompt: string) => `${prompt} Antall svar, snitt og fordeling.`,
	answers: 'Svar',
	mean: 'Snitt',
	change: 'Endring',
	spread: 'Fordeling',
	fewerThanFive: 'Færre enn fem svarte',
	file: { course: 'Kurs', group: 'Gruppe', question: 'Spørsmål' },
}
