import { type ListRefusal, mostInList } from '~/domain/participant-list'
import { inDigits } from '~/i18n/amounts'
import { participantImportWords } from '~/i18n/participant-import'
import type { TableRefusal } from '~/lib/table-reading'

/** Why a file gives no list, and what to do about it, with the headings that were found. */
export function fileRefusal({
	reason,
	headings,
}: {
	reason: TableRefusal | ListRefusal
	headings: readonly string[]
}): string {
	const words = participantImportWords()
	const sentence = isTooMany(reason) ? words.tooMany(inDigits(mostInList)) : words.refused[reason]
	if (headings.length === 0) return sentence
	const found = headings.slice(0, 6).map((heading) => words.heading(heading.slice(0, 30)))
	return `${sentence} ${words.headingsFound(found.join(', '))}`
}

function isTooMany(reason: TableRefusal | ListRefusal): reason is 'too-many-rows' | 'too-many-people' {
	return reason === 'too-many-rows' || reason === 'too-many-people'
}
