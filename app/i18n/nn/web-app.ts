import type { webApp as Words } from '../nb/web-app'

export const webApp: typeof Words = {
	name: 'Igangsetjarkurset',
	shortName: 'Igangsetjar',
	description: 'Gratis kurs på to dagar for deg som vil hjelpe ei sjølvhjelpsgruppe i gang.',
}
