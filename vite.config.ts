/// <reference types="vitest/config" />
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import remixOptions from './remix.config.js'

/** In development an edited lesson or quiz shows at once. */
function coursesReload(): Plugin {
	return {
		name: 'courses-reload',
		apply: 'serve',
		configureServer(server) {
			server.watcher.add('courses')
			server.watcher.on('all', (_event, path) => {
				if (/[\\/]courses[\\/]/.test(path)) server.ws.send({ type: 'full-reload' })
			})
		},
	}
}

const root = import.meta.dirname

/** What most pages show or stand on, by its path in `app/`. */
const everyPage = [
	/^(ui\/shell|offline)\//,
	/^i18n\/((nb|nn|en)\/)?(shell|offline|breadcrumbs|learn-path)\.ts$/,
	/^i18n\/(amounts|counting|language-at-hand|languages|mirrored|words)\.ts$/,
	/^ui\/(alert|breadcrumbs|button|card|choice-field|details|field-error|field-ids|help-lines|icon|page|page-title|paths|response-context|rich|tag)\.tsx?$/,
	/^domain\/(access|audience|language|run-paths)\.ts$/,
]

/**
 * Which of the browser's files a module goes into, where many small files would cost more by their headers than by what is
 * in them: what every page needs is two files, the rest is left to where it is used.
 */
function chunkOf(id: string): string | undefined {
	if (/node_modules\/(react|react-dom|scheduler|turbo-stream|@remix-run)\//.test(id)) return 'base'
	const [, file] = id.split('?')[0]?.split(`${root}/app/`) ?? []
	if (!file) return undefined
	return everyPage.some((pattern) => pattern.test(file)) ? 'shell' : undefined
}

export default defineConfig({
	plugins: process.env.VITEST ? [] : [remix(remixOptions), coursesReload()],
	resolve: { alias: { '~': `${root}/app`, '#db': `${root}/db` } },
	build: { target: 'es2022', assetsInlineLimit: 0, rollupOptions: { output: { manualChunks: chunkOf } } },
	test: {
		include: ['{app,db,scripts}/**/*.test.{ts,tsx}', 'tests/{access,support}/**/*.test.ts'],
		globalSetup: 'tests/support/postgres.ts',
		env: { LOG_LEVEL: 'silent' },
		testTimeout: 20_000,
		hookTimeout: 60_000,
	},
})
