import type { missing as Words } from '../nb/missing'

export const missing: typeof Words = {
	done: {
		certificate: 'Nothing, has the course certificate',
		certified: 'Nothing, is certified',
		mayBeCertified: 'Nothing, can be certified',
		nameUnconfirmed: 'Has not confirmed the name to be printed on the certificate',
		nothing: 'Nothing',
	},
	notOpened: (modules) => `has not opened ${modules}`,
	lessons: (modules) => `is missing lessons in ${modules}`,
	quizzes: (modules) => `is missing the quiz in ${modules}`,
	finalTest: 'is missing the final test',
	evaluation: 'has neither answered nor skipped the course evaluation',
	digitalForm: 'is missing approval of the digital form',
	outcomes: (modules) => `is missing learning outcomes in ${modules}`,
	plan: {
		none: 'has not handed in the plan',
		waiting: 'the plan is waiting for the course leader’s answer',
		'more-wanted': 'has been asked for more in the plan',
		approved: 'the plan is approved',
	},
	noDays: 'has no course days to attend',
	absent: (days) => `was away on ${days}`,
	unmarked: (days) => `attendance is not recorded for ${days}`,
	coming: (days) => `has ${days} left`,
	allModules: 'all modules',
	modules: (numbers, one) => (one ? `module ${numbers}` : `modules ${numbers}`),
	days: (numbers, one) => (one ? `day ${numbers}` : `days ${numbers}`),
	range: (from, to) => `${from} to ${to}`,
	two: (first, last) => `${first} and ${last}`,
	several: (first, last) => `${first}, and ${last}`,
}
