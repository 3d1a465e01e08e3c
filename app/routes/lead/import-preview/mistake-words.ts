import { type CellMistake, longestReference } from '~/domain/import-row'
import { longestName } from '~/domain/person'

const fields: Record<CellMistake['field'], { the: string; same: string }> = {
	name: { the: 'Navnet', same: 'Samme navn' },
	email: { the: 'E-postadressen', same: 'Samme e-postadresse' },
	reference: { the: 'Nummeret', same: 'Samme nummer' },
}

const unfit: Record<CellMistake['field'], string> = {
	name: 'Navnet har ingen bokstaver.',
	email: 'E-postadressen ser ikke riktig ut. Det skal være én, slik: navn@eksempel.no.',
	reference: 'Nummeret kan ikke leses.',
}

/** What is wrong with a cell, and what to do about it. */
export function mistakeInWords({ field, reason, other }: CellMistake): string {
	const { the, same } = fields[field]
	switch (reason) {
		case 'missing':
			return 'Navnet mangler.'
		case 'unfit':
			return unfit[field]
		case 'too-long':
			return `${the} er for langt. Det kan ha høyst ${field === 'name' ? longestName : longestReference} tegn.`
		case 'formula':
			return `${the} begynner som en formel (=, +, - eller @). Skriv det som vanlig tekst.`
		case 'garbled':
			return `${the} har bokstaver som er blitt ødelagt. Lagre lista som Excel-fil (.xlsx).`
		case 'hidden-characters':
			return `${the} har skjulte tegn eller linjeskift. Slett cella og skriv på nytt.`
		case 'same-as-row':
			return field === 'name' ? `${same} som rad ${other}, og ingenting skiller dem.` : `${same} som rad ${other}.`
		case 'taken':
			return 'Nummeret tilhører en annen deltaker i kurset.'
	}
}
