import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EmailAddress } from './email-address'

test.each([
	['ada@eksempel.no', 'ada<wbr/>@eksempel.no'],
	['"a@b"@eksempel.no', '&quot;a@b&quot;<wbr/>@eksempel.no'],
	['ikke-en-adresse', 'ikke-en-adresse'],
	['@eksempel.no', '@eksempel.no'],
])('%s breaks before its sign, if it has a name before one', (address, markup) => {
	expect(renderToStaticMarkup(<EmailAddress address={address} />)).toContain(`>${markup}<`)
})
