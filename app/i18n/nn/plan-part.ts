import type { planPart as Words } from '../nb/plan-part'

export const planPart: typeof Words = {
	plan: 'Planen min',
	empty: 'Tom',
	save: 'Lagre delen',
	notWritten: 'Ikkje skriven enno',
	helpToBegin: 'Treng du hjelp til å kome i gang?',
	fromLesson: 'Frå leksjonen <lesson></lesson>',
	private: 'Berre du kan lese dette, heilt til du leverer ein kopi av planen. <to>Sjå heile planen</to>',
}
