import { counterIn } from '../counting'
import type { adminHome as Words } from '../nb/admin-home'

const count = counterIn('nn')

export const adminHome: typeof Words = {
	lead: 'Folk, kontor og det som skjer i portalen.',
	now: 'Portalen no',
	figures: {
		people: (people) => count(people, { one: '<figure>#</figure> har konto', other: '<figure>#</figure> har konto' }),
		leaders: (leaders) =>
			count(leaders, { one: '<figure>#</figure> kursleiar', other: '<figure>#</figure> kursleiarar' }),
		contacts: (contacts) =>
			count(contacts, { one: '<figure>#</figure> fagansvarleg', other: '<figure>#</figure> fagansvarlege' }),
		runsUnderWay: (runs) =>
			count(runs, { one: '<figure>#</figure> kurs i gang', other: '<figure>#</figure> kurs i gang' }),
		runsToCome: (runs) => count(runs, { one: '<figure>#</figure> kurs kjem', other: '<figure>#</figure> kurs kjem' }),
	},
	goTo: 'Gå til',
	ways: {
		people: { title: 'Folk og roller', text: 'Finn ein konto, gi eller fjern ei rolle.' },
		offices: { title: 'Distriktskontor', text: 'Namn og fylke, og kva for nokre som er i bruk.' },
		institutions: { title: 'Institusjonar', text: 'Høgskular og andre som får studentar sertifiserte.' },
		runs: { title: 'Kurs', text: 'Alle kurs ved alle kontor, slik kursleiarane ser dei.' },
		evaluations: { title: 'Evalueringar', text: 'Kva deltakarane syntest, på tvers av kursa.' },
		certificates: { title: 'Kursbevis', text: 'Finn eit bevis, rett det eller trekk det tilbake.' },
		log: { title: 'Logg', text: 'Kven som gjorde kva, og når.' },
	},
	attention: 'Treng merksemd',
	lettersGivenUp: (letters) => count(letters, { one: '# brev kom ikkje fram', other: '# brev kom ikkje fram' }),
	aboutLettersGivenUp:
		'Portalen har prøvd fleire gonger og gitt opp. Be den som driftar tenaren, om å sjå på innstillingane for e-post.',
	onlyOne: 'Det er berre éin administrator',
	aboutOnlyOne: 'Gi rolla til éin til, så nokon andre slepp til når du er borte. <to>Finn nokon som kan ta henne</to>.',
	nothing: 'Ingenting no.',
	lettersWaiting: (letters) =>
		count(letters, { one: '# brev ventar på å bli sendt.', other: '# brev ventar på å bli sende.' }),
	sendsNothing: 'Denne portalen sender ikkje e-post. Breva blir liggjande i utboksen.',
}
