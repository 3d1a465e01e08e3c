import { writeFileSync } from 'node:fs'
import { test } from 'playwright/test'
import { languages } from '~/domain/language'
import { inLanguage } from '~/i18n/language-at-hand'
import { inAlbum, isWanted, takePictures } from './album'
import { letters } from './letters'

for (const language of languages) {
	test(`letters in ${language}`, async ({ page }) => {
		for (const [name, write] of Object.entries(letters)) {
			if (!isWanted(name)) continue
			const { subject, text, html } = inLanguage(language, write)
			const title = `letters in ${language} · ${name}`
			writeFileSync(inAlbum(`${title}.txt`), `${subject}\n\n${text}`)
			for (const width of [360, 700]) {
				await page.setViewportSize({ width, height: 400 })
				await page.setContent(html)
				await takePictures(page, `${title} · ${width}`)
			}
		}
	})
}
