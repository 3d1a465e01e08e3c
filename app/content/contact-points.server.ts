import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type ContactPoint, contactPointKinds } from '~/domain/contact-point'
import { Text } from './shape-parts'

/** The sources that the list may name; their keys are those of the course. */
const sources: Record<string, string> = {
	R21: 'Årsrapport 2021',
	R22: 'Årsrapport 2022',
	D12: 'Distriktskontorenes rapporter 2012',
}

const List = z.array(
	z.strictObject({
		id: z.string().regex(/^k-[a-z0-9-]+$/),
		name: z.string().min(1),
		kind: z.enum(contactPointKinds),
		place: z.string().min(1),
		counties: z.array(z.string().min(1)).min(1),
		note: Text.optional(),
		web: z.url({ protocol: /^https$/ }).optional(),
		source: z.string().refine((key) => key in sources, 'names no source that is known'),
		year: z.number().int().min(1990).max(2100),
	}),
)

/**
 * The places that people can turn to, as `contact-points.yml` in the folder of the courses lists them; none where there
 * is no such file.
 *
 * @throws Error with every field that has to be mended, and two places with one id
 */
export async function readContactPoints(coursesDir: string): Promise<ContactPoint[]> {
	const file = join(coursesDir, 'contact-points.yml')
	const text = await readFile(file, 'utf8').catch(() => null)
	if (text === null) return []
	const read = List.safeParse(parse(text))
	if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
	const ids = read.data.map((point) => point.id)
	const twin = ids.find((id, index) => ids.indexOf(id) !== index)
	if (twin) throw new Error(`${file}: ${twin} stands there twice`)
	return read.data.map((point) => ({ ...point, source: sources[point.source] ?? point.source }))
}
