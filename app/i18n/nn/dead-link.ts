import type { deadLink as Words } from '../nb/dead-link'

export const deadLink: typeof Words = {
	title: 'Lenkja verkar ikkje lenger',
	problem: {
		unknown: 'Vi kjenner ikkje att lenkja. Kanskje vart ikkje heile med: prøv å kopiere heile adressa frå brevet.',
		used: 'Lenkja er brukt, og ho verkar berre éin gong.',
		expired: 'Lenkja har gått ut på tid.',
	},
}
