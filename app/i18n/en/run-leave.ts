import type { RunLeaveWords } from '../run-leave'

export const runLeave: RunLeaveWords = {
	title: 'Leave the course',
	over: 'The course is over, so you can no longer leave it.',
	seated: (run) => `Do you want to give up your seat in “${run}”? The first on the waiting list gets it.`,
	waiting: (run) => `Do you want to leave the waiting list for “${run}”?`,
	mayComeBack:
		'If you change your mind, you can sign up again, but then you go to the back of the line if it is full. The lessons online are open to you in any case.',
	giveUpSeat: 'Give up my seat',
	leaveLine: 'Leave the waiting list',
	keep: 'Keep it',
}
