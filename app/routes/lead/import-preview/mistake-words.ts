import { type CellMistake, longestReference } from '~/domain/import-row'
import { longestName } from '~/domain/person'
import { importMistakesWords } from '~/i18n/import-mistakes'

/** What is wrong with a cell, and what to do about it. */
export function mistakeInWords({ field, reason, other = 0 }: CellMistake): string {
	const { missing, taken, ...of } = importMistakesWords()
	const words = of[field]
	switch (reason) {
		case 'missing':
			return missing
		case 'unfit':
			return words.unfit
		case 'too-long':
			return words.tooLong(field === 'name' ? longestName : longestReference)
		case 'formula':
			return words.formula
		case 'garbled':
			return words.garbled
		case 'hidden-characters':
			return words.hidden
		case 'same-as-row':
			return words.sameAs(other)
		case 'taken':
			return taken
	}
}
