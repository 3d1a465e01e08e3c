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

/**
 * What goes together into one of the browser's files, by its path in `app/`: what most pages show or stand on; what the
 * learner answers and writes with; what shows where in a course somebody is.
 */
const together = {
	shell: [
		/^(ui\/shell|offline)\//,
		/^i18n\/(\w+\/)?(shell|offline|breadcrumbs|language|learn-path)\.ts$/,
		/^i18n\/(amounts|counting|language-at-hand|languages|mirrored|words)\.ts$/,
		/^ui\/(alert|breadcrumbs|button|card|choice-field|details|field-error|field-ids|help-lines|icon|page|page-title|paths|response-context|rich|tag)\.tsx?$/,
		/^domain\/(access|audience|language|language-tags|run-paths)\.ts$/,
	],
	writing: [
		/^ui\/(notes\/|plan\/plan-part-card|practice\/(paragraphs|use-is-live)|quiz\/question-(fields|review))/,
		/^i18n\/(\w+\/)?(private-note|plan-part|question)\.ts$/,
	],
	progress: [
		/^ui\/(circle-of-chairs|norwegian-date|progress-bar|course\/(standing|step-button|where-you-are))\.tsx$/,
		/^i18n\/(\w+\/)?(circle-of-chairs|course-steps|norwegian-time|standing|times)\.ts$/,
		/^lib\/oslo-time\.ts$/,
	],
}

/**
 * Which of the browser's files a module goes into, where many small files would cost more by their headers than by what is
 * in them: what every page needs is two files, and what its learners' pages share is two more; the rest is left to where
 * it is used.
 */
function chunkOf(id: string): string | undefined {
	if (/node_modules\/(react|react-dom|scheduler|turbo-stream|@remix-run)\//.test(id)) return 'base'
	const [, file] = id.split('?')[0]?.split(`${root}/app/`) ?? []
	if (!file) return undefined
	return Object.entries(together).find(([, patterns]) => patterns.some((pattern) => pattern.test(file)))?.[0]
}

export default defineConfig({
	plugins: process.env.VITEST ? [] : [remix(remixOptions), coursesReload()],
	resolve: { alias: { '~': `${root}/app`, '#db': `${root}/db` } },
	build: {
		...{ target: 'es2022', assetsInlineLimit: 0, rollupOptions: { output: { manualChunks: chunkOf } } },
		// It makes what every page loads 3.5 kB lighter than esbuild does.
		...{ minify: 'terser', terserOptions: { module: true, ecma: 2020, compress: { passes: 2 } } },
	},
	test: {
		include: ['{app,db,scripts}/**/*.test.{ts,tsx}', 'tests/{access,support}/**/*.test.ts'],
		globalSetup: 'tests/support/postgres.ts',
		env: { LOG_LEVEL: 'silent' },
		testTimeout: 20_000,
		hookTimeout: 60_000,
	},
})
