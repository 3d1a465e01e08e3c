import type { NameChangeWords } from '../name-change'

export const nameChange: NameChangeWords = {
	title: 'Endre namnet',
	aboutName: 'Slik du vil at det skal stå på kursbeviset. Bevis som er utferda frå før, blir ikkje endra.',
	save: 'Lagre namnet',
}
