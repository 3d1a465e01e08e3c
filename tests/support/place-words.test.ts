import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

const thing =
	'(det|setning\\w*|knapp\\w*|felt\\w*|kolonn\\w*|tekst\\w*|lenk\\w*|rut\\w*|what is|sentences?|buttons?|columns?|fields?|links?)'
const place = '(til (høyre|høgre|venstre)|on the (right|left))'
const byPlaceAlone = new RegExp(`(?<![\\p{L}])${thing} (som står )?${place}(?![\\p{L}])`, 'iu')
const byLook =
	/(?<!\p{L})(den|det|the) (grønne?|røde?|raude?|blå|runde?|green|red|blue|round) (knapp|felt|rut|boks|button|field|box)/iu

test('no text points to something by its place or its look alone, which narrow screens and readers of speech have not', () => {
	const files = ['app/i18n', 'courses'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => /[.](ts|mdx|yml)$/.test(file))
			.map((file) => join(folder, file)),
	)
	const found = files.flatMap((file) =>
		readFileSync(join(root, file), 'utf8')
			.split('\n')
			.flatMap((line, at) => (byPlaceAlone.test(line) || byLook.test(line) ? [`${file}:${at + 1}`] : [])),
	)

	expect(files.length).toBeGreaterThan(400)
	expect(found).toEqual([])
})
