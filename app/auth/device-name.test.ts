import { expect, test } from 'vitest'
import { inLanguage } from '~/i18n/language-at-hand'
import { deviceInWords, deviceName } from './device-name'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)'
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
	{ agent: `${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36`, expected: 'Chrome på Windows' },
	{ agent: `${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, expected: 'Edge på Windows' },
	{ agent: `${windows} Gecko/20100101 Firefox/143.0`, expected: 'Firefox på Windows' },
	{ agent: `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`, expected: 'Safari på Mac' },
	{ agent: `${iphone} Version/18.5 Mobile/15E148 Safari/604.1`, expected: 'Safari på iPhone' },
	{ agent: `${iphone} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`, expected: 'Chrome på iPhone' },
	{ agent: `${android} Chrome/140.0.0.0 Mobile Safari/537.36`, expected: 'Chrome på Android' },
	{
		agent: `${android} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
		expected: 'Samsung Internett på Android',
	},
	{ agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', expected: 'Firefox på Linux' },
	{
		agent: `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/140.0.0.0 Safari/537.36`,
		expected: 'Chrome på Linux',
	},
	{ agent: 'curl/8.5.0', expected: 'Ukjent enhet' },
	{ agent: '', expected: 'Ukjent enhet' },
])('$expected', ({ agent, expected }) => {
	expect(deviceInWords(deviceName(agent))).toBe(expected)
})

test('what is kept is of no language, and is shown in the reader’s', () => {
	const kept = deviceName(`${windows} Gecko/20100101 Firefox/143.0`)

	expect(kept).toBe('Firefox / Windows')
	expect(inLanguage('en', () => deviceInWords(kept))).toBe('Firefox on Windows')
	expect(inLanguage('nn', () => deviceInWords(deviceName('curl/8.5.0')))).toBe('Ukjend eining')
})

test('a device that was kept in words is shown in them', () => {
	expect(inLanguage('en', () => deviceInWords('Firefox på Windows'))).toBe('Firefox på Windows')
	expect(deviceInWords('Ukjent enhet')).toBe('Ukjent enhet')
})
