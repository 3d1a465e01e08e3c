import type { devices as Words } from '../nb/devices'

export const devices: typeof Words = {
	browserOn: (browser, system) => `${browser} on ${system}`,
	someBrowserOn: (system) => `A browser on ${system}`,
	samsungBrowser: 'Samsung Internet',
	unknown: 'Unknown device',
}
