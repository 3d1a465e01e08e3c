import { counterIn } from '../counting'

const count = counterIn('nb')

/** The codes for those without an account. */
export const paperCodes = {
	title: 'Koder på papir',
	nobody:
		'Ingen trenger en kode nå. Alle som er med, har knyttet plassen til en konto, eller så er ingen lagt til ennå.',
	back: 'Tilbake til deltakerne',
	lead: (people: number) =>
		count(people, {
			one: '# deltaker har ikke knyttet plassen til en konto. Skriv ut, klipp, og gi hver sin lapp.',
			other: '# deltakere har ikke knyttet plassen til en konto. Skriv ut, klipp, og gi hver sin lapp.',
		}),
	open: 'Åpne arket med lapper (PDF)',
	about: 'Koden virker én gang, og bare for denne plassen. Gi den ikke til noen andre enn den som står på lappen.',
	table: 'Deltakere uten konto',
	code: 'Kode',
}
