import type { runLeave as Words } from '../nb/run-leave'

export const runLeave: typeof Words = {
	title: 'Leave the course',
	over: 'The course is over, so you can no longer leave it.',
	seated: (run) => `Do you want to give up your place in “${run}”? It goes to the first person on the waiting list.`,
	waiting: (run) => `Do you want to leave the waiting list for “${run}”?`,
	mayComeBack:
		'If you change your mind, you can sign up again, but then you go to the end of the waiting list if the course is full. The lessons online are open to you in any case.',
	giveUpSeat: 'Give up my place',
	leaveLine: 'Leave the waiting list',
	keep: 'Keep it',
}
