import { counterIn } from '../counting'
import type { runChange as Words } from '../nb/run-change'

const count = counterIn('nn')

export const runChange: typeof Words = {
	title: 'Endre kurset',
	here: 'Endre',
	cancelled: 'Eit avlyst kurs kan ikkje endrast. Du kan bruke det som mal for eit nytt.',
	anotherLikeIt: 'Lag eit nytt kurs etter dette',
	version: (version) => `Kurset følgjer versjon ${version} av kursteksten.`,
	save: 'Lagre endringane',
	cancel: 'Avbryt',
	more: 'Meir du kan gjere',
	cancelRun: 'Avlys kurset',
	savedUntold: 'Endringane er lagra. Det er ikkje sendt brev.',
	savedAndTold: (people) =>
		count(people, {
			one: 'Endringane er lagra, og # person får brev om dei.',
			other: 'Endringane er lagra, og # personar får brev om dei.',
		}),
	nobodyIsTold: 'Ingen er påmelde enno, så ingen får brev når du lagrar.',
	whoIsTold: (people) =>
		`Endrar du dag, klokkeslett, stad, lenkje eller kursform, sender vi brev om kva som var før og kva som er no, til alle som er påmelde eller ventar på plass (${count(people, { one: '#\u00a0person', other: '#\u00a0personar' })}). Andre endringar sender vi ikkje brev om.`,
	withoutAddress: (people) =>
		count(people, {
			one: '# deltakar har inga e-postadresse og må få beskjed av deg.',
			other: '# deltakarar har inga e-postadresse og må få beskjed av deg.',
		}),
	differences: {
		title: 'Nokon andre har endra kurset',
		text: 'Kurset vart lagra av nokon andre etter at du opna skjemaet. Ingenting av ditt er lagra enno. Under står det du skreiv. Lagrar du no, gjeld ditt. Vil du behalde noko av det som er lagra, rettar du det først.',
		saved: (saved) => `Lagra no: ${saved}`,
		typed: (typed) => `Du skreiv: ${typed}`,
		empty: 'Tomt',
		courseDay: (number) => `kursdag ${number}`,
	},
	part: {
		title: 'Tittel',
		form: 'Kursform',
		audience: 'Kven kurset er for',
		days: 'Samlingar',
		beginsOn: 'Første dag',
		endsOn: 'Siste dag',
		seats: 'Talet på plassar',
		access: 'Kven kan melde seg på',
		deadline: 'Siste dag for påmelding',
		information: 'Informasjon',
		leaders: 'Kursleiarar',
		office: 'Distriktskontor',
		institution: 'Institusjon',
	},
	refused: {
		fewerSeatsThanPeople: (seated) =>
			count(seated, {
				one: '# person har plass allereie. Talet på plassar kan ikkje vere lågare enn det.',
				other: '# personar har plass allereie. Talet på plassar kan ikkje vere lågare enn det.',
			}),
		dayHasAttendance: (day) => `Dag ${day} kan ikkje takast bort, for det er ført oppmøte på han.`,
		cancelled: 'Kurset er avlyst, og kan ikkje endrast lenger.',
		changedElsewhere: 'Kurset er endra av nokon andre. Opne sida på nytt.',
	},
}
