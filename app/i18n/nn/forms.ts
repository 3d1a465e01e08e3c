import type { FormsWords } from '../forms'

export const forms: FormsWords = {
	mustBeMended: 'Noko må rettast',
	optional: '(valfritt)',
}
