import { type ListRefusal, mostInList } from '~/domain/participant-list'
import type { TableRefusal } from '~/lib/table-reading'

const most = mostInList.toLocaleString('nb-NO')
const tooMany = `Lista har for mange rader. Den kan ha høyst ${most} deltakere. Del den i flere lister.`

const sentences: Record<TableRefusal | ListRefusal, string> = {
	'empty-file': 'Fila er tom.',
	'too-many-rows': tooMany,
	'too-many-people': tooMany,
	'too-large-inside': 'Fila er for stor når den pakkes ut. Kopier bare lista over i ei ny fil, og last opp den.',
	'broken-archive': 'Excel-fila er skadet eller ikke hel. Åpne den i Excel, lagre den på nytt, og prøv igjen.',
	protected: 'Fila er beskyttet med passord. Lagre den uten passord, og last den opp på nytt.',
	'old-excel': 'Fila er lagret i et gammelt Excel-format (.xls). Åpne den i Excel, og lagre den som .xlsx.',
	'not-a-table': 'Dette er ikke ei liste fra et regneark. Last opp en Excel-fil (.xlsx) eller en CSV-fil.',
	'quote-not-closed':
		'Fila har et anførselstegn (") som åpner uten å lukkes. Lagre den på nytt som Excel-fil (.xlsx), og last opp den.',
	'no-name-column': 'Vi finner ikke kolonnen med navn. Skriv «Navn» øverst i den, og last opp fila på nytt.',
	'column-twice': 'To kolonner har samme innhold etter overskriften. Fjern den ene, og last opp fila på nytt.',
	'no-people': 'Lista har overskrifter, men ingen deltakere under dem.',
}

/** Why a file gives no list, and what to do about it, with the headings that were found. */
export function fileRefusal({
	reason,
	headings,
}: {
	reason: TableRefusal | ListRefusal
	headings: readonly string[]
}): string {
	if (headings.length === 0) return sentences[reason]
	const found = headings.slice(0, 6).map((heading) => `«${heading.slice(0, 30)}»`)
	return `${sentences[reason]} Øverst står: ${found.join(', ')}.`
}
