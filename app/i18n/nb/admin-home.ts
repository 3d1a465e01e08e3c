import { counterIn } from '../counting'

const count = counterIn('nb')

/** The first page of the administration. */
export const adminHome = {
	lead: 'Folk, kontorer og det som skjer i portalen.',
	now: 'Portalen nå',
	figures: {
		people: (people: number) =>
			count(people, { one: '<figure>#</figure> har konto', other: '<figure>#</figure> har konto' }),
		leaders: (leaders: number) =>
			count(leaders, { one: '<figure>#</figure> kursleder', other: '<figure>#</figure> kursledere' }),
		contacts: (contacts: number) =>
			count(contacts, { one: '<figure>#</figure> fagansvarlig', other: '<figure>#</figure> fagansvarlige' }),
		runsUnderWay: (runs: number) =>
			count(runs, { one: '<figure>#</figure> kurs i gang', other: '<figure>#</figure> kurs i gang' }),
		runsToCome: (runs: number) =>
			count(runs, { one: '<figure>#</figure> kurs kommer', other: '<figure>#</figure> kurs kommer' }),
	},
	goTo: 'Gå til',
	ways: {
		people: { title: 'Folk og roller', text: 'Finn en konto, gi eller fjern en rolle.' },
		offices: { title: 'Distriktskontorer', text: 'Navn og fylker, og hvilke som er i bruk.' },
		institutions: { title: 'Institusjoner', text: 'Høyskoler og andre som får studenter sertifisert.' },
		runs: { title: 'Kurs', text: 'Alle kurs ved alle kontorer, slik kurslederne ser dem.' },
		evaluations: { title: 'Evalueringer', text: 'Hva deltakerne syntes, på tvers av kursene.' },
		certificates: { title: 'Kursbevis', text: 'Finn et bevis, rett det eller trekk det tilbake.' },
		log: { title: 'Logg', text: 'Hvem som gjorde hva, og når.' },
	},
	attention: 'Trenger oppmerksomhet',
	lettersGivenUp: (letters: number) => count(letters, { one: '# brev kom ikke fram', other: '# brev kom ikke fram' }),
	aboutLettersGivenUp:
		'Portalen har prøvd flere ganger og gitt opp. Be den som drifter serveren, om å se på innstillingene for e-post.',
	onlyOne: 'Det er bare én administrator',
	aboutOnlyOne: 'Gi rollen til én til, så noen andre slipper til når du er borte. <to>Finn noen som kan ta den</to>.',
	nothing: 'Ingenting nå.',
	lettersWaiting: (letters: number) =>
		count(letters, { one: '# brev venter på å bli sendt.', other: '# brev venter på å bli sendt.' }),
	sendsNothing: 'Denne portalen sender ikke e-post. Brevene blir liggende i utboksen.',
}
