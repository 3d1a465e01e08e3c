import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
}
const plainName = /^[a-z0-9][a-z0-9.-]*$/

/**
 * A picture that lies beside a module's lessons, by the slugs in its address (folder names without their number), with
 * its media type; undefined when there is none. Names that could lead out of the folder name no picture.
 */
export async function readPicture(
	coursesDir: string,
	{ course, module, file }: { course: string; module: string; file: string },
): Promise<{ bytes: Buffer; type: string } | undefined> {
	const type = types[extname(file)]
	if (!type || ![course, module, file].every((name) => plainName.test(name))) return undefined
	const folders = await readdir(join(coursesDir, course)).catch((): string[] => [])
	const folder = folders.find((name) => name.replace(/^\d+-/, '') === module)
	const bytes = folder && (await readFile(join(coursesDir, course, folder, file)).catch(() => undefined))
	return bytes ? { bytes, type } : undefined
}
