import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Language, translations } from '~/domain/language'
import type { Report } from './problems'

/** A picture of a module's lessons. */
export type PictureSource = {
	/** As lessons write it: `name.svg`. */
	readonly name: string
	/** Languages that it has been drawn in: `name.nn.svg` beside `name.svg`. Bokmål is always there. */
	readonly languages: readonly Language[]
	/** Whether there are words in it that would have to be translated; known of SVG alone. */
	readonly hasWords: boolean
}

/** `name.svg`, and `name.nn.svg` for a translation. */
export const pictureName = new RegExp(`^([a-z0-9-]+)(?:\\.(${translations.join('|')}))?\\.(svg|png|jpe?g|webp)$`)

/** The pictures among the files of a module's folder. Reports a translation of a picture that is not there. */
export async function readPictures(folder: string, names: string[], report: Report): Promise<PictureSource[]> {
	for (const name of names) {
		const [, base, language, type] = pictureName.exec(name) ?? []
		if (language && !names.includes(`${base}.${type}`)) {
			report(join(folder, name), 1, `a translation of a picture that is not there: ${base}.${type}`)
		}
	}
	const originals = names.filter((name) => pictureName.test(name) && !pictureName.exec(name)?.[2])
	return Promise.all(
		originals.map(async (name) => ({
			name,
			languages: ['nb' as const, ...translations.filter((language) => names.includes(pictureIn(name, language)))],
			hasWords: name.endsWith('.svg') && /<(text|title|desc)[\s>]/.test(await readFile(join(folder, name), 'utf8')),
		})),
	)
}

/** `name.svg` in nynorsk is `name.nn.svg`. */
export function pictureIn(name: string, language: Language): string {
	return language === 'nb' ? name : name.replace(/\.([a-z]+)$/, `.${language}.$1`)
}
