import { counterIn } from '../counting'
import type { paperCodes as Words } from '../nb/paper-codes'

const count = counterIn('nn')

export const paperCodes: typeof Words = {
	title: 'Kodar på papir',
	nobody: 'Ingen treng ein kode no. Alle som er med, har knytt plassen til ein konto, eller så er ingen lagd til enno.',
	back: 'Tilbake til deltakarane',
	lead: (people) =>
		count(people, {
			one: '# deltakar har ikkje knytt plassen til ein konto. Skriv ut, klipp, og gi kvar sin lapp.',
			other: '# deltakarar har ikkje knytt plassen til ein konto. Skriv ut, klipp, og gi kvar sin lapp.',
		}),
	open: 'Opne arket med lappar (PDF)',
	about: 'Koden verkar éin gong, og berre for denne plassen. Gi han ikkje til nokon andre enn den som står på lappen.',
	table: 'Deltakarar utan konto',
	code: 'Kode',
}
