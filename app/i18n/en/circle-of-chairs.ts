import type { circleOfChairs as Words } from '../nb/circle-of-chairs'

export const circleOfChairs: typeof Words = {
	alternative: 'Seven people sit in a circle around a small table. One chair is free.',
	filling: (done, total) => `The chairs in the circle fill up with every module you finish: ${done} of ${total}.`,
}
