import type { forms as Words } from '../nb/forms'

export const forms: typeof Words = {
	mustBeMended: 'Noko må rettast',
	optional: '(valfritt)',
}
