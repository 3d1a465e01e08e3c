import type { audienceChoice as Words } from '../nb/audience-choice'

export const audienceChoice: typeof Words = {
	question: 'Who are you taking the course as?',
	why: 'Some passages are written for each of them. You can change this whenever you like.',
	audience: {
		volunteer: 'Volunteer',
		professional: 'Professional',
		student: 'Student',
	},
	about: {
		volunteer: 'I want to start a group where I live or volunteer.',
		professional: 'I meet people in my work and want to make room for groups.',
		student: 'I meet self-help in my studies and placements.',
	},
	later: 'I would rather choose later',
}
