import type { planPart as Words } from '../nb/plan-part'

export const planPart: typeof Words = {
	plan: 'My plan',
	empty: 'Empty',
	save: 'Save this part',
	notWritten: 'Not written yet',
	helpToBegin: 'Do you need help to get started?',
	fromLesson: 'From the lesson <lesson></lesson>',
	private: 'Only you can read this, until you hand in a copy of the plan. <to>See the whole plan</to>',
}
