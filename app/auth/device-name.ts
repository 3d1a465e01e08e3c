const browsers: [RegExp, string][] = [
	[/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
	[/\bOPR\/|\bOPT\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internett'],
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

/** What somebody would call the browser that sent this `User-Agent`: "Chrome på Windows". Nothing finer is kept of it. */
export function deviceName(userAgent: string): string {
	const browser = firstMatch(browsers, userAgent)
	const system = firstMatch(systems, userAgent)
	if (browser && system) return `${browser} på ${system}`
	return browser ?? (system ? `Nettleser på ${system}` : 'Ukjent enhet')
}

function firstMatch(table: [RegExp, string][], userAgent: string): string | undefined {
	return table.find(([pattern]) => pattern.test(userAgent))?.[1]
}
