import { withOneDecimal } from '~/i18n/amounts'
import { evaluationScaleWords } from '~/i18n/evaluation-scale'

/** A mean with one decimal: `4,2`. A dash where there is none. */
export function meanInWords(mean: number | null): string {
	return mean === null ? '–' : withOneDecimal(mean)
}

/** How far a mean lies from the one before, with its sign: `+0,3`. Empty where there is nothing to compare with. */
export function changeInWords(change: number | null): string {
	if (change === null) return ''
	if (Math.abs(change) < 0.05) return evaluationScaleWords().unchanged
	return `${change > 0 ? '+' : '−'}${withOneDecimal(Math.abs(change))}`
}
