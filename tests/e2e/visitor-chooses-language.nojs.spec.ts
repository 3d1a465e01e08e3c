import { test } from './fixtures'
import { chooseEnglish, goOnInEnglish } from './language-walk'

test('a visitor chooses a language without JavaScript, and keeps it', async ({ page }) => {
	await chooseEnglish(page)
	await goOnInEnglish(page)
})
