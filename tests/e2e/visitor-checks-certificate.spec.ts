import { checkCertificateWithSlips } from './certificate-check-walk'
import { test } from './fixtures'

test('a code that nobody has stays in its field, and a photograph is told to be too large', async ({ page }) => {
	await checkCertificateWithSlips(page)
})
