import type { missing as Words } from '../nb/missing'

export const missing: typeof Words = {
	done: {
		certificate: 'Ingenting, har fått kursbeviset',
		certified: 'Ingenting, er sertifisert',
		mayBeCertified: 'Ingenting, kan sertifiserast',
		nameUnconfirmed: 'Har ikkje stadfesta namnet som skal stå på kursbeviset',
		nothing: 'Ingenting',
	},
	notOpened: (modules) => `har ikkje opna ${modules}`,
	lessons: (modules) => `manglar leksjonar i ${modules}`,
	quizzes: (modules) => `manglar quiz i ${modules}`,
	finalTest: 'manglar sluttprøva',
	evaluation: 'har ikkje svart på eller hoppa over kursevalueringa',
	digitalForm: 'manglar godkjend digital form',
	outcomes: (modules) => `manglar læringsmål i ${modules}`,
	plan: {
		none: 'har ikkje levert planen',
		waiting: 'planen ventar på svar frå kursleiar',
		'more-wanted': 'er beden om meir i planen',
		approved: 'planen er godkjend',
	},
	noDays: 'har ingen kursdagar å møte på',
	absent: (days) => `var borte ${days}`,
	unmarked: (days) => `oppmøte er ikkje ført for ${days}`,
	coming: (days) => `har ${days} igjen`,
	allModules: 'alle modulane',
	modules: (numbers) => `modul ${numbers}`,
	days: (numbers) => `dag ${numbers}`,
	range: (from, to) => `${from} til ${to}`,
	two: (first, last) => `${first} og ${last}`,
	several: (first, last) => `${first}, og ${last}`,
}
