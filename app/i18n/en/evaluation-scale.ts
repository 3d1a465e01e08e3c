import type { evaluationScale as Words } from '../nb/evaluation-scale'

export const evaluationScale: typeof Words = {
	steps: ['Strongly disagree', 'Slightly disagree', 'Neither agree nor disagree', 'Slightly agree', 'Strongly agree'],
	inSentence: [
		'strongly disagree',
		'slightly disagree',
		'neither agree nor disagree',
		'slightly agree',
		'strongly agree',
	],
	unchanged: 'unchanged',
}
