import type { runKinds as Words } from '../nb/run-kinds'

export const runKinds: typeof Words = {
	form: {
		physical: 'Fysisk',
		digital: 'På nett',
		blended: 'Fysisk og på nett',
	},
	formMeans: {
		physical: 'Heile kurset er samlingar i eit rom.',
		digital: 'Heile kurset er på nett, med eller utan digitale samlingar.',
		blended: 'Samlingar, og leksjonar på nett mellom dei.',
	},
	audience: {
		everyone: 'Alle',
		volunteer: 'Frivillige',
		professional: 'Fagpersonar',
		student: 'Studentar',
	},
	forAudience: {
		everyone: 'for alle',
		volunteer: 'for frivillige',
		professional: 'for fagpersonar',
		student: 'for studentar',
	},
}
