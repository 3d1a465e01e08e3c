import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '~/content/library.server'
import { elements } from '~/ui/lesson/elements'
import { InLesson } from '~/ui/lesson/lesson-context'

const isProduction = process.env.NODE_ENV === 'production'

/** Where this portal's courses lie: `COURSES_DIR`, or `courses/`. */
export const coursesDir = process.env.COURSES_DIR || 'courses'

/** The courses that this portal serves: those in `COURSES_DIR`, or in `courses/`. */
export const library = openLibrary({
	coursesDir,
	cacheDir: isProduction ? 'build/lessons' : '.cache/lessons',
	components: { version: sourcesOf('app/ui/lesson'), elements, InLesson },
	watch: !isProduction,
})

/** A hash of the code that shows lessons: when it changes, they are compiled anew. Empty where only the build was installed. */
function sourcesOf(folder: string): string {
	try {
		const names = readdirSync(folder).filter((name) => !name.includes('.test.'))
		const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
		return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)
	} catch {
		return ''
	}
}
