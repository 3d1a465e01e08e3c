import type { planSubmission as Words } from '../nb/plan-submission'

export const planSubmission: typeof Words = {
	title: 'Hand in the plan',
	empty: 'The plan is empty. Write something in at least one part before you hand it in.',
	changedElsewhere:
		'The plan was changed in another window after you opened this page, so nothing has been handed in. Below you see it as it is now. Look it over and hand it in again.',
	otherReader:
		'The plan is no longer read by the same people as when you opened this page, so nothing has been handed in. See who reads it now, and hand it in again.',
	whoReads: 'Who reads it?',
	isApproved:
		'The plan you last handed in is approved. If you hand in a new copy, the course leader has to read and approve it again.',
	noNames: 'Check that it does not name people who are in a group, or who may join one.',
	whatIsHandedIn: 'This is what you hand in',
	handIn: 'Hand in the copy',
	back: 'Back to the plan',
	partIsEmpty: 'This part is empty.',
	partNotWritten: 'Not written yet.',
	writeIt: 'Write it<part> (the part “<title></title>”)</part>',
	readers: {
		nobody:
			'Nobody reads it yet, because you are not in a course with a course leader. The copy stays with you. If you join one, you can hand it in again, and then its course leader reads it.',
		ofRun:
			'<strong>Whoever leads “<run></run>”</strong> gets a copy of the plan as you see it here, and reads only the copy.',
		one: '<strong><names></names>, course leader of “<run></run>”</strong>, gets a copy of the plan as you see it here, and reads only the copy.',
		several:
			'<strong><names></names>, course leaders of “<run></run>”</strong>, get a copy of the plan as you see it here, and read only the copy.',
		others:
			'Course leaders responsible for all courses at the district office, and those who administer the portal, can open it as well.',
		rest: 'The plan itself, your notes and what you write later remain yours alone. If you want to show something new, you hand in a new copy. What you have handed in stays.',
	},
}
