import type { FormsWords } from '../forms'

export const forms: FormsWords = {
	mustBeMended: 'Something needs to be corrected',
	optional: '(optional)',
}
