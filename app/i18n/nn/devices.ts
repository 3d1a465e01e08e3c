import type { DevicesWords } from '../devices'

export const devices: DevicesWords = {
	browserOn: (browser, system) => `${browser} på ${system}`,
	someBrowserOn: (system) => `Nettlesar på ${system}`,
	samsungBrowser: 'Samsung Internett',
	unknown: 'Ukjend eining',
}
