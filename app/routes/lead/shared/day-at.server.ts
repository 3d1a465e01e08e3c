import type { RunDay } from '~/domain/course-run'
import { foundOr404 } from '~/lib/http-errors.server'
import { runAt } from './run-at.server'

/** The day of a run that the address names, for somebody who leads the run. Guards the request too. */
export async function dayAt(
	request: Request,
	params: { readonly [name: string]: string | undefined },
): Promise<Awaited<ReturnType<typeof runAt>> & { day: RunDay }> {
	const found = await runAt(request, params)
	return { ...found, day: foundOr404(found.run.days.find(({ id }) => id === params.day)) }
}
