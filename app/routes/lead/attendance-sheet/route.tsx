import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#db/connection.server'
import { listSeated } from '#db/queries/run-enrolments'
import { attendanceSheetDocument } from '~/documents/attendance-sheet.server'
import { now } from '~/lib/clock.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { inNorwegianOrder } from '~/lib/norwegian-order'
import { osloDate } from '~/lib/oslo-time'
import { dayAt } from '../shared/day-at.server'
import { pageOf, pageSize } from '../shared/page-of'

/** The sign-in sheet of a day as a PDF; of a long list the page that `side` names, as on the screen. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, day } = await dayAt(request, params)
	const seated = inNorwegianOrder(await listSeated(db, run.id))
	const { items: people, page } = pageOf(seated, new URL(request.url).searchParams.get('side'))
	const firstNumber = (page - 1) * pageSize + 1
	const leaders = run.leaders.map(({ name }) => name)
	const pdf = attendanceSheetDocument({ title: run.title, day, leaders, firstNumber, people }, now())
	return new Response(pdf as Uint8Array<ArrayBuffer>, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `inline; filename="oppmote-${osloDate(day.startsAt)}.pdf"`,
			'Cache-Control': 'private, no-store',
		},
	})
}

/** Nothing is written here. */
export const action = onlyToRead
