/** What somebody would call a browser and the machine that it runs on. */
export const devices = {
	browserOn: (browser: string, system: string) => `${browser} på ${system}`,
	someBrowserOn: (system: string) => `Nettleser på ${system}`,
	samsungBrowser: 'Samsung Internett',
	unknown: 'Ukjent enhet',
}
