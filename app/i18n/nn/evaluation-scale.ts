import type { EvaluationScaleWords } from '../evaluation-scale'

export const evaluationScale: EvaluationScaleWords = {
	steps: ['Heilt ueinig', 'Litt ueinig', 'Verken eller', 'Litt einig', 'Heilt einig'],
	inSentence: ['heilt ueinig', 'litt ueinig', 'verken eller', 'litt einig', 'heilt einig'],
	unchanged: 'uendra',
}
