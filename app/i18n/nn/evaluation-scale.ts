import type { evaluationScale as Words } from '../nb/evaluation-scale'

export const evaluationScale: typeof Words = {
	steps: ['Heilt ueinig', 'Litt ueinig', 'Verken eller', 'Litt einig', 'Heilt einig'],
	inSentence: ['heilt ueinig', 'litt ueinig', 'verken eller', 'litt einig', 'heilt einig'],
	unchanged: 'uendra',
}
