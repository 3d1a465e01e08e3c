import type { CircleOfChairsWords } from '../circle-of-chairs'

export const circleOfChairs: CircleOfChairsWords = {
	alternative: 'Sju menneske sit i ring rundt eit lite bord. Éin stol står ledig.',
}
