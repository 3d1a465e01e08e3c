import { devicesWords } from '~/i18n/devices'

/** Samsung's browser is called what somebody's own language calls it. */
const samsung = 'Samsung'

const browsers: [RegExp, string][] = [
	[/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
	[/\bOPR\/|\bOPT\//, 'Opera'],
	[/\bSamsungBrowser\//, samsung],
	[/\bVivaldi\//, 'Vivaldi'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
	[/\bVersion\/.*\bSafari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
	[/\biPhone\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bCrOS\b/, 'Chromebook'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
	[/\bLinux\b|\bX11\b/, 'Linux'],
]

const separator = ' / '
const unknown = '?'

/** The browser that sent this `User-Agent`, and on what, by their names: `Chrome / Windows`. Nothing finer is kept of it. */
export function deviceName(userAgent: string): string {
	return (firstMatch(browsers, userAgent) ?? unknown) + separator + (firstMatch(systems, userAgent) ?? unknown)
}

/** What somebody would call a device by its name: "Chrome på Windows". A name that isn't in two parts is shown as it is. */
export function deviceInWords(name: string): string {
	const [program, system] = name.split(separator)
	if (program === undefined || system === undefined) return name
	const words = devicesWords()
	const browser = program === samsung ? words.samsungBrowser : program
	if (system === unknown) return browser === unknown ? words.unknown : browser
	return browser === unknown ? words.someBrowserOn(system) : words.browserOn(browser, system)
}

function firstMatch(table: [RegExp, string][], userAgent: string): string | undefined {
	return table.find(([pattern]) => pattern.test(userAgent))?.[1]
}
