import type { studentRuns as Words } from '../nb/student-runs'

export const studentRuns: typeof Words = {
	title: 'Studentane',
	lead: 'Kurs for studentane ved institusjonen din. Du ser kor langt dei er komne, men ikkje svar, notat eller planar.',
	caption: (institution) => `Kurs for ${institution}`,
	run: 'Kurs',
	dates: 'Når',
	form: 'Form',
	leaders: 'Kursleiarar',
	students: 'Studentar',
	certified: 'Har kursbevis',
	phase: { coming: 'Kjem', 'under-way': 'I gang', past: 'Ferdig', cancelled: 'Avlyst' },
	noLeader: 'Ikkje bestemt enno',
	empty: 'Ingen kurs enno. Distriktskontoret set opp kurset saman med dykk, og det kjem hit når det er planlagt.',
}
