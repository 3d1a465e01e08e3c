import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../../app/documents/read-pdf.test-support'
import { joiningChanges, writeJoiningFiles } from './write-joining-files'

const root = join(import.meta.dirname, '../..')

test('what joins the languages is as the folders of the languages say: else run `npm run languages`', () => {
	expect(joiningChanges(root).map(({ kind, file }) => `${kind}: ${file}`)).toEqual([])
})

describe('a language whose folder is dropped in', () => {
	let copy: string
	let vite: ViteDevServer

	beforeAll(async () => {
		copy = copyOfTheCode()
		dropIn('qaa', { name: 'Dråpespråk', greeting: 'Hedi!', helpTitle: 'Hjelpa dåda' })
		expect(writeJoiningFiles(copy).length).toBeGreaterThan(150)
		vite = await createServer({
			...{ root: copy, configFile: false, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } },
			resolve: { alias: { '~': join(copy, 'app') } },
			server: { middlewareMode: true, ws: false, watch: null },
			esbuild: { jsx: 'automatic' },
		})
	})
	afterAll(async () => {
		await vite?.close()
		rmSync(copy, { recursive: true })
	})

	/** A module of the copy. */
	const load = (file: string) => vite.ssrLoadModule(join(copy, 'app', file))

	/** What is made in the dropped-in language, as a letter to its reader would be. */
	async function inDroppedLanguage<Made>(make: () => Made): Promise<Made> {
		const { inLanguage } = await load('i18n/language-at-hand.ts')
		return inLanguage('qaa', make)
	}

	test('can be chosen, after those of Norway', async () => {
		const { languages } = await load('domain/language.ts')
		const { languageFacts } = await load('i18n/languages.ts')

		expect(languages).toEqual(['nb', 'nn', 'en', 'qaa'])
		expect(languageFacts.qaa.name).toBe('Dråpespråk')
	})

	test('is the language of whoever chose it, or has a browser that asks for it', async () => {
		const { inRequestScope } = await load('lib/request-scope.server.ts')
		const { languageAtHand } = await load('i18n/language-at-hand.ts')
		const answered = (cookie?: string, acceptLanguage?: string) =>
			inRequestScope({ cookie, acceptLanguage }, () => languageAtHand())

		expect(answered('sprak=qaa')).toBe('qaa')
		expect(answered(undefined, 'qaa-NO,nb;q=0.8')).toBe('qaa')
		expect(answered(undefined, 'qab')).toBe('nb')
	})

	test('is what pages, letters and documents are written in', async () => {
		const page = await load('routes/public/help-now/route.tsx')
		const letters = await load('mail/account-letters.ts')
		const documents = await load('documents/participant-codes.server.ts')
		const slips = [{ name: 'Ada', code: 'K7QX-4MPT-9R2W', url: 'https://kurs.eksempel.no/bli-med/K7QX-4MPT-9R2W' }]
		const entryUrl = 'https://kurs.eksempel.no/bli-med'

		expect(await inDroppedLanguage(() => renderToStaticMarkup(page.default()))).toContain('<h1>Hjelpa dåda</h1>')

		const { text, html } = await inDroppedLanguage(() => letters.registrationLetter('https://kurs.eksempel.no/ny'))
		expect(text).toContain('Hedi!')
		expect(html).toContain('<html lang="qaa" dir="ltr"')

		const sheet = await inDroppedLanguage(() => documents.participantCodesDocument({ runTitle: '', slips, entryUrl }))
		expect(readPdf(await sheet).raw).toContain('/Lang (qaa)')
	})

	test('passes the compiler when it is whole, and is told by it what it lacks', () => {
		dropIn('qab', { name: 'Hullspråk', greeting: 'Hedi!', helpTitle: 'Hjelp' })
		rmSync(join(copy, 'app/i18n/qab/run-feed.ts'))
		edit('app/i18n/qab/shell.ts', /^\tskip: .*\n/m, '')
		writeJoiningFiles(copy)

		expect(compiled()).toEqual([
			expect.stringMatching(/^app\/i18n\/qab\/shell\.ts.*'skip' is missing/),
			expect.stringMatching(/^app\/i18n\/run-feed\.ts.*Cannot find module '\.\/qab\/run-feed'/),
		])
	})

	/** The folder of English as a translator would begin with it. */
	function dropIn(tag: string, { name, greeting, helpTitle }: Record<'name' | 'greeting' | 'helpTitle', string>): void {
		cpSync(join(root, 'app/i18n/en'), join(copy, 'app/i18n', tag), { recursive: true })
		edit(`app/i18n/${tag}/language.ts`, "name: 'English'", `name: '${name}'`)
		edit(`app/i18n/${tag}/language.ts`, 'followsBrowser: false', 'followsBrowser: true')
		edit(`app/i18n/${tag}/letter.ts`, /greeting: '.*'/, `greeting: '${greeting}'`)
		edit(`app/i18n/${tag}/help-now.ts`, /\ttitle: '.*'/, `\ttitle: '${helpTitle}'`)
	}

	function edit(file: string, from: string | RegExp, to: string): void {
		const text = readFileSync(join(copy, file), 'utf8')
		expect(text.search(from), `${file} says ${from}`).toBeGreaterThan(-1)
		writeFileSync(join(copy, file), text.replace(from, to))
	}

	/** All that the compiler has to say of the words, a line each. */
	function compiled(): string[] {
		const config = { extends: './tsconfig.json', include: ['app/i18n'], exclude: ['**/*.test.ts'] }
		writeFileSync(join(copy, 'words.json'), JSON.stringify({ ...config, compilerOptions: { types: [] } }))
		const compiler = join(root, 'node_modules/typescript/bin/tsc')
		const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'words.json'], { cwd: copy, encoding: 'utf8' })
		return stdout.split('\n').filter((line) => /^\S/.test(line))
	}
})

function copyOfTheCode(): string {
	const copy = realpathSync(mkdtempSync(join(tmpdir(), 'language-')))
	cpSync(join(root, 'app'), join(copy, 'app'), { recursive: true, filter: (file) => !/[.]test[.]tsx?$/.test(file) })
	cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'))
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
	return copy
}
