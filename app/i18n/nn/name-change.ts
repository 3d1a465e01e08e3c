import type { nameChange as Words } from '../nb/name-change'

export const nameChange: typeof Words = {
	title: 'Endre namnet',
	aboutName: 'Slik du vil at det skal stå på kursbeviset. Bevis som er utferda frå før, blir ikkje endra.',
	save: 'Lagre namnet',
}
