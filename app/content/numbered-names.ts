import { join } from 'node:path'
import type { Report } from './problems'

/** Reports a number or a name that two modules of a course, or two lessons of a module, have. */
export function refuseSameNumber(folder: string, names: string[], report: Report): void {
	const seen = new Set<string>()
	for (const name of names) {
		for (const part of [name.slice(0, 2), slugIn(name)]) {
			if (seen.has(part)) report(join(folder, name), 1, `«${part}» is taken in this folder`)
			seen.add(part)
		}
	}
}

/** `01-velkommen` → `velkommen`. */
export function slugIn(name: string): string {
	return name.slice('NN-'.length)
}
