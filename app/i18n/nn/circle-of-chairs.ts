import type { circleOfChairs as Words } from '../nb/circle-of-chairs'

export const circleOfChairs: typeof Words = {
	alternative: 'Sju menneske sit i ring rundt eit lite bord. Éin stol står ledig.',
}
