import type { question as Words } from '../nb/question'

export const question: typeof Words = {
	number: (number, total) => `Question ${number} of ${total}`,
	gap: {
		unanswered: 'You have not answered this question yet.',
		'partly-answered': 'Part of the answer is missing. Fill in all the fields.',
		'same-place-twice': 'Two of the items have the same place. Give each item a place of its own.',
	},
	gapIn: (number, gap) => `Question ${number}: ${gap}`,
	howTo: {
		single: 'Choose one answer.',
		'true-false': 'Choose one answer.',
		multiple: 'Choose one or more answers.',
		order: 'Give each item a place.',
		match: 'Choose what belongs to each item.',
	},
	choose: 'Choose',
	place: (place) => `Place ${place}`,
	right: 'Right',
	notQuite: 'Not quite',
	rightAnswer: 'Right answer',
	yourAnswer: 'Your answer',
	rightPlace: (place) => `Right: place ${place}`,
	yourPlace: (place) => `Your answer: place ${place}`,
	rightHalf: 'Right: “<half></half>”',
	yourHalf: 'Your answer: “<half></half>”',
}
