/** The page of a link from a letter that brings nothing about. */
export const deadLink = {
	title: 'Lenken virker ikke lenger',
	problem: {
		unknown:
			'Vi kjenner ikke igjen lenken. Kanskje ble den ikke med i sin helhet: prøv å kopiere hele adressen fra brevet.',
		used: 'Lenken er brukt, og den virker bare én gang.',
		expired: 'Lenken har gått ut på tid.',
	},
}
