import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page that changes a run. */
export const runChange = {
	title: 'Endre kurset',
	here: 'Endre',
	cancelled: 'Et avlyst kurs kan ikke endres. Du kan bruke det som mal for et nytt.',
	anotherLikeIt: 'Lag et nytt kurs etter dette',
	version: (version: number) => `Kurset følger versjon ${version} av kursteksten.`,
	save: 'Lagre endringene',
	cancel: 'Avbryt',
	more: 'Mer du kan gjøre',
	cancelRun: 'Avlys kurset',
	savedUntold: 'Endringene er lagret. Det er ikke sendt brev.',
	savedAndTold: (people: number) =>
		count(people, {
			one: 'Endringene er lagret, og # person får brev om dem.',
			other: 'Endringene er lagret, og # personer får brev om dem.',
		}),
	nobodyIsTold: 'Ingen er påmeldt ennå, så ingen får brev når du lagrer.',
	whoIsTold: (people: number) =>
		`Endrer du dag, klokkeslett, sted, lenke eller kursform, sender vi brev om hva som var før og hva som er nå, til alle som er påmeldt eller venter på plass (${count(people, { one: '#\u00a0person', other: '#\u00a0personer' })}). Andre endringer sendes det ikke brev om.`,
	withoutAddress: (people: number) =>
		count(people, {
			one: '# deltaker har ingen e-postadresse og må få beskjed av deg.',
			other: '# deltakere har ingen e-postadresse og må få beskjed av deg.',
		}),
	differences: {
		title: 'Noen andre har endret kurset',
		text: 'Kurset ble lagret av noen andre etter at du åpnet skjemaet. Ingenting av ditt er lagret ennå. Under står det du skrev. Lagrer du nå, gjelder ditt. Vil du beholde noe av det som er lagret, retter du det først.',
		saved: (saved: string) => `Lagret nå: ${saved}`,
		typed: (typed: string) => `Du skrev: ${typed}`,
		empty: 'Tomt',
		courseDay: (number: string) => `kursdag ${number}`,
	},
	part: {
		title: 'Tittel',
		form: 'Kursform',
		audience: 'Hvem kurset er for',
		days: 'Samlinger',
		beginsOn: 'Første dag',
		endsOn: 'Siste dag',
		seats: 'Antall plasser',
		access: 'Hvem kan melde seg på',
		deadline: 'Siste dag for påmelding',
		information: 'Informasjon',
		leaders: 'Kursledere',
		office: 'Distriktskontor',
		institution: 'Institusjon',
	},
	refused: {
		fewerSeatsThanPeople: (seated: number) =>
			count(seated, {
				one: '# person har plass allerede. Antall plasser kan ikke være lavere enn det.',
				other: '# personer har plass allerede. Antall plasser kan ikke være lavere enn det.',
			}),
		dayHasAttendance: (day: number) => `Dag ${day} kan ikke tas bort, for det er ført oppmøte på den.`,
		cancelled: 'Kurset er avlyst, og kan ikke endres lenger.',
		changedElsewhere: 'Kurset er endret av noen andre. Åpne siden på nytt.',
	},
}
