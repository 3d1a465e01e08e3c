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

export default defineConfig({
	plugins: process.env.VITEST ? [] : [remix(remixOptions), coursesReload()],
	resolve: { alias: { '~': `${root}/app`, '#db': `${root}/db` } },
	build: { target: 'es2022', assetsInlineLimit: 0 },
	test: {
		include: ['{app,db,scripts}/**/*.test.{ts,tsx}', 'tests/{access,support}/**/*.test.ts'],
		globalSetup: 'tests/support/postgres.ts',
		env: { LOG_LEVEL: 'silent' },
		testTimeout: 20_000,
		hookTimeout: 60_000,
	},
})
