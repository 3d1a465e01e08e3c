import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CourseSource } from './course-folder'
import { idsOf } from './course-ids'
import type { Report } from './problems'

/**
 * Compares the ids of a course with the list of those that were published (`ids.txt` in its folder, one a line).
 * Reports one that has vanished, for what people have done hangs on it, and one that is not on the list.
 *
 * In a draft nobody has met the new ones yet, so they are a hint.
 *
 * @param mayWrite add new ids to the list instead of reporting them
 */
export async function checkPublishedIds(
	course: CourseSource,
	mayWrite: boolean,
	report: Report,
	hint: Report = report,
): Promise<void> {
	const file = join(course.folder, 'ids.txt')
	const text = await readFile(file, 'utf8').catch(() => undefined)
	if (text === undefined && !mayWrite) {
		report(file, 1, 'the list of published ids is missing: make it by --write')
		return
	}
	const places = idsOf(course)
	const present = new Set(places.map((place) => place.id))
	const published = (text ?? '').split('\n').map((line) => line.trim())
	published.forEach((id, index) => {
		if (id && !present.has(id)) report(file, index + 1, `the id «${id}» has vanished: once published it lives for ever`)
	})
	const added = places.filter(({ id }) => !published.includes(id))
	if (added.length === 0) return
	if (mayWrite) return await writeFile(file, sorted([...published, ...added.map((place) => place.id)]))
	if (course.file.value.draft) return hint(file, 1, `${added.length} ids are new: add them by --write`)
	for (const { id, file: where, line } of added)
		report(where, line, `the id «${id}» is new: add it to ${file} by --write`)
}

function sorted(ids: string[]): string {
	const all = [...new Set(ids)].filter((id) => id !== '').sort()
	return `${all.join('\n')}\n`
}
