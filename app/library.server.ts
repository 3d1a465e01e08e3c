import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '~/content/library.server'
import { languages } from '~/domain/language'
import { elements } from '~/ui/lesson/elements'
import { InLesson } from '~/ui/lesson/lesson-context'

const isProduction = process.env.NODE_ENV === 'production'

/** Where this portal's courses lie: `COURSES_DIR`, or `courses/`. */
export const coursesDir = process.env.COURSES_DIR || 'courses'

/** The courses that this portal serves: those in `COURSES_DIR`, or in `courses/`. */
export const library = openLibrary({
	coursesDir,
	cacheDir: isProduction ? 'build/lessons' : '.cache/lessons',
	components: { version: hashOfSources(), elements, InLesson },
	watch: !isProduction,
})

/**
 * A hash of what shows lessons, the elements and the words that they put around an author's text: when it changes, they
 * are compiled anew. Empty where only the build was installed.
 */
function hashOfSources(): string {
	try {
		const names = readdirSync('app/ui/lesson').filter((name) => !name.includes('.test.'))
		const elementFiles = names.sort().map((name) => join('app/ui/lesson', name))
		const wordFiles = languages.map((language) => `app/i18n/${language}/lesson.ts`)
		const texts = [...elementFiles, ...wordFiles].map((file) => readFileSync(file, 'utf8'))
		return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)
	} catch {
		return ''
	}
}
