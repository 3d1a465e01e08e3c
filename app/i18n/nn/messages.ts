import { counterIn } from '../counting'
import type { messages as Words } from '../nb/messages'

const count = counterIn('nn')

export const messages: typeof Words = {
	lead: 'Skriv til deltakarane, og sjå kva som går av seg sjølv.',
	onItsWay: (people) =>
		count(people, { one: 'Meldinga er på veg til # person.', other: 'Meldinga er på veg til # personar.' }),
	refused: {
		nobody: 'Meldinga er ikkje sendt. Ingen i gruppa kan få henne no. Vel ei anna gruppe.',
		'changed-after-sending':
			'Denne meldinga er sendt før, med andre ord. Den nye teksten er ikkje sendt. Vil du sende han òg, ser du over han éin gong til.',
	},
	newMessage: 'Ny melding',
	sent: 'Sende meldingar',
	noneSent: 'Ingen har skrive til deltakarane på dette kurset enno.',
	sentTo: (group, people) => `${group}: ${count(people, { one: '# person.', other: '# personar.' })}`,
	reminders: {
		heading: 'Påminningar',
		on: 'På',
		off: 'Av',
		whenOn:
			'Portalen minner deltakarane på kurset av seg sjølv, venleg og sjeldan: aldri to brev på tre dagar, aldri om natta, og kvart brev berre éin gong.',
		whenOff:
			'Portalen sender ingen påminningar frå dette kurset. Beskjedar om plass, endringar og avlysing går som før.',
		noneLeft: 'Det er ingen påminningar att på dette kurset.',
		sent: (reminders, last) =>
			`${count(reminders, { one: '# påminning er sendt', other: '# påminningar er sende' })}, den siste ${last}.`,
		switchOff: 'Slå av påminningane',
		switchOn: 'Slå på påminningane',
		onOrOff: 'Sei om påminningane skal vere på eller av.',
		planned: {
			'day-soon': (day) => `${day}, tre dagar før samlinga: tid, stad og lenkje.`,
			'not-begun': 'Sju dagar etter at nokon fekk plass, om dei ikkje har opna noko enno.',
			'gone-quiet': 'Etter fjorten dagar utan besøk, til dei som manglar noko til kursbeviset.',
			evaluate: (day) => `${day}, dagen etter kurset: spørsmål om å svare på evalueringa, til dei som ikkje har svart.`,
		},
	},
	noLetters: {
		heading: 'Deltakarar som ikkje vil ha brev',
		nobody: 'Ingen har takka nei. Kvart brev har ei lenkje der deltakaren kan stoppe dei.',
		whatTheyGet:
			'Dei får verken påminningar eller meldingar, berre det som er nødvendig. Dei kan sjølve angre med lenkja i brevet.',
		stopOne: 'Stopp brev til éin deltakar',
		whenAsked:
			'For deltakarar som har bede deg om det. Berre deltakaren kan slå breva på igjen, med lenkja i eit brev dei har fått før.',
		searchByName: 'Søk etter namn',
		search: 'Søk',
		noneFound: (search: string) => `Ingen som får brev, har «${search}» i namnet.`,
		onlyTheFirst: (people: number) =>
			`Kurset har mange deltakarar. Her er dei første ${people}. Søk etter namnet for å finne fleire.`,
		participant: 'Deltakar',
		choose: 'Vel ein deltakar',
		stop: 'Stopp breva',
	},
}
