import type { CircleOfChairsWords } from '../circle-of-chairs'

export const circleOfChairs: CircleOfChairsWords = {
	alternative: 'Seven people sit in a circle around a small table. One chair is free.',
}
