import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** Compiles the program that makes certificates in bulk into a folder within the project, as `npm run build` does; gives the file to run. */
export async function compileBatchProgram(folder: string): Promise<string> {
	const outdir = join(root, folder)
	await build({
		entryPoints: [join(root, 'scripts/print-batches.ts')],
		...{ outdir, bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20' },
		...{ packages: 'external', jsx: 'automatic', loader: { '.typ': 'text' }, logLevel: 'warning' },
		outExtension: { '.js': '.mjs' },
		absWorkingDir: root,
	})
	return join(outdir, 'print-batches.mjs')
}
