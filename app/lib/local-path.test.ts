import { expect, test } from 'vitest'
import { localPath } from './local-path'

test.each(['/min-side', '/kurs/igangsetter/velkommen?side=2#midt', '/', '/søk', '/logg-inn?til=https://example.no'])(
	'%s is followed',
	(path) => {
		expect(localPath(path, '/annet')).toBe(path)
	},
)

test.each([
	'',
	null,
	undefined,
	'https://example.no',
	'//example.no',
	'///example.no',
	'/\\example.no',
	'\\\\example.no',
	'/\t/example.no',
	'/\n/example.no',
	'/ /example.no',
	'/\u0085/example.no',
	'javascript:alert(1)',
	'min-side',
	' /min-side',
	`/${'a'.repeat(500)}`,
])('%j is not followed', (path) => {
	expect(localPath(path, '/annet')).toBe('/annet')
})
