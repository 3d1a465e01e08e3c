import type { DevicesWords } from '../devices'

export const devices: DevicesWords = {
	browserOn: (browser, system) => `${browser} on ${system}`,
	someBrowserOn: (system) => `A browser on ${system}`,
	samsungBrowser: 'Samsung Internet',
	unknown: 'Unknown device',
}
