import type { studentRuns as Words } from '../nb/student-runs'

export const studentRuns: typeof Words = {
	title: 'The students',
	lead: 'Courses for the students at your institution. You see how far they have come, but not answers, notes or plans.',
	caption: (institution) => `Courses for ${institution}`,
	run: 'Course',
	dates: 'When',
	form: 'Form',
	leaders: 'Course leaders',
	students: 'Students',
	certified: 'Have the certificate',
	phase: { coming: 'Coming', 'under-way': 'Under way', past: 'Finished', cancelled: 'Cancelled' },
	noLeader: 'Not decided yet',
	empty:
		'No courses yet. The district office plans the course together with you, and it appears here when it is planned.',
}
