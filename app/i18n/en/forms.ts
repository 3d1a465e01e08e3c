import type { forms as Words } from '../nb/forms'

export const forms: typeof Words = {
	mustBeMended: 'Something needs to be corrected',
	optional: '(optional)',
}
