/** The portal among the apps of a phone or a computer. */
export const webApp = {
	name: 'Igangsetterkurset',
	shortName: 'Igangsetter',
	description: 'Gratis kurs på to dager for deg som vil hjelpe ei selvhjelpsgruppe i gang.',
}
