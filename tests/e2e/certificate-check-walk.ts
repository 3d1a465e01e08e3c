import type { Page } from 'playwright/test'
import { expect } from './fixtures'

/** A visitor with a paper looks for its code, mistypes it, and tries a photograph of the paper. */
export async function checkCertificateWithSlips(page: Page): Promise<void> {
	await page.goto('/bevis')
	await expect(page.getByRole('img', { name: 'Tegning av et kursbevis.' })).toBeVisible()
	await page.getByLabel('Koden på kursbeviset').fill('k7qx 4mpt 9r2n')
	await page.getByRole('button', { name: 'Sjekk koden' }).click()

	await expect(page.getByRole('heading', { level: 1, name: 'Vi finner ikke dette kursbeviset' })).toBeVisible()
	await expect(page.getByText('er beviset ikke utstedt her')).toBeVisible()
	await expect(page.getByLabel('Koden på kursbeviset')).toHaveValue('K7QX-4MPT-9R2N')

	await page.goto('/bevis')
	await page.getByRole('link', { name: 'Sjekk fila' }).click()
	const photograph = { name: 'skannet.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(3_000_000, 7) }
	await page.getByLabel('Fila med beviset').setInputFiles(photograph)
	await page.getByRole('button', { name: 'Sjekk fila' }).click()

	const summary = page.getByRole('region', { name: 'Noe må rettes' })
	await expect(summary).toContainText('Fila er større enn 2 MB')
	await expect(summary).toBeFocused()
	await expect(page.getByLabel('Fila med beviset')).toHaveAccessibleDescription(/Fila er større enn 2 MB/)
}
