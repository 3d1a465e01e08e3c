import { z } from 'zod'
import type { Course } from '~/domain/course'
import { parseParams } from '~/lib/http-errors.server'
import { courseAt } from './place.server'

const Params = z.object({
	week: z
		.string()
		.regex(/^\d{1,3}$/)
		.transform(Number),
})

/** The course and the week of the refresher that the address names, or 404. Whether the learner has it is still to be seen. */
export async function refresherAt(params: unknown, request: Request): Promise<{ course: Course; week: number }> {
	const { week } = parseParams(Params, params)
	return { course: await courseAt(params, request), week }
}
