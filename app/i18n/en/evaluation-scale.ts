import type { EvaluationScaleWords } from '../evaluation-scale'

export const evaluationScale: EvaluationScaleWords = {
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
