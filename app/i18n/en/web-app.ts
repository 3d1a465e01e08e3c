import type { webApp as Words } from '../nb/web-app'

export const webApp: typeof Words = {
	name: 'The starter course',
	shortName: 'Starter course',
	description: 'A free two-day course for you who want to help a self-help group begin.',
}
