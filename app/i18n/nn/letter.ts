import type { letter as Words } from '../nb/letter'

export const letter: typeof Words = {
	greeting: 'Hei!',
	signature: 'Venleg helsing\nIgangsetjarkurset',
	linkFails: 'Verkar ikkje lenkja? Lim inn denne adressa i nettlesaren:',
	someoneToTalkTo: 'Treng du nokon å snakke med? Mental Helse svarer på 116 123 heile døgnet.',
}
