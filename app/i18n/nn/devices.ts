import type { devices as Words } from '../nb/devices'

export const devices: typeof Words = {
	browserOn: (browser, system) => `${browser} på ${system}`,
	someBrowserOn: (system) => `Nettlesar på ${system}`,
	samsungBrowser: 'Samsung Internett',
	unknown: 'Ukjend eining',
}
