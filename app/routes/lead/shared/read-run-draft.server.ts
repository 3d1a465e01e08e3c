import type { DayDraft, RunDraft } from './run-draft'

/** More rows for days than anybody needs; who asks for more gets no more. */
const mostDays = 30

/** What was typed in the form of a run; rows for days go as far as `dager` says. */
export function readRunDraft(form: FormData): RunDraft {
	const text = (name: string) => String(form.get(name) ?? '').trim()
	const rows = Math.min(mostDays, Number.parseInt(text('rows'), 10) || 0)
	return {
		course: text('course'),
		title: text('title').replace(/\s+/g, ' '),
		form: text('form'),
		audience: text('audience'),
		days: Array.from({ length: rows }, (_, index) => readDay((part) => text(`day-${index + 1}-${part}`))),
		beginsOn: text('beginsOn'),
		endsOn: text('endsOn'),
		seats: text('seats'),
		access: text('access'),
		deadline: text('deadline'),
		leaders: form.getAll('leaders').map(String),
		office: text('office'),
		institution: text('institution'),
		information: text('information').replaceAll('\r\n', '\n'),
	}
}

/** Whether the leader asked for one more row and not to save. */
export function asksForAnotherDay(form: FormData): boolean {
	return form.has('another-day')
}

/** The draft with one more empty row at the end. */
export function withAnotherDay(draft: RunDraft): RunDraft {
	if (draft.days.length >= mostDays) return draft
	const above = draft.days.at(-1)
	const courseDay = above?.courseDay ?? '1'
	return {
		...draft,
		days: [...draft.days, { id: '', date: '', from: '', to: '', courseDay, place: '', link: '', isRemoved: false }],
	}
}

function readDay(text: (part: string) => string): DayDraft {
	return {
		id: text('id'),
		date: text('date'),
		from: text('from'),
		to: text('to'),
		courseDay: text('courseDay'),
		place: text('place').replace(/\s+/g, ' '),
		link: text('link'),
		isRemoved: text('remove') !== '',
	}
}
