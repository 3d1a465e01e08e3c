import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page with a run's messages and reminders. */
export const messages = {
	lead: 'Skriv til deltakerne, og se hva som går av seg selv.',
	onItsWay: (people: number) =>
		count(people, { one: 'Meldingen er på vei til # person.', other: 'Meldingen er på vei til # personer.' }),
	refused: {
		nobody: 'Meldingen er ikke sendt. Ingen i gruppa kan få den nå. Velg en annen gruppe.',
		'changed-after-sending':
			'Denne meldingen er sendt før, med andre ord. Den nye teksten er ikke sendt. Vil du sende den også, ser du over den én gang til.',
	},
	newMessage: 'Ny melding',
	sent: 'Sendte meldinger',
	noneSent: 'Ingen har skrevet til deltakerne på dette kurset ennå.',
	sentTo: (group: string, people: number) => `${group}: ${count(people, { one: '# person.', other: '# personer.' })}`,
	reminders: {
		heading: 'Påminnelser',
		on: 'På',
		off: 'Av',
		whenOn:
			'Portalen minner deltakerne på kurset av seg selv, vennlig og sjelden: aldri to brev på tre dager, aldri om natta, og hvert brev bare én gang.',
		whenOff:
			'Portalen sender ingen påminnelser fra dette kurset. Beskjeder om plass, endringer og avlysning går som før.',
		noneLeft: 'Det er ingen påminnelser igjen på dette kurset.',
		sent: (reminders: number, last: string) =>
			`${count(reminders, { one: '# påminnelse er sendt', other: '# påminnelser er sendt' })}, den siste ${last}.`,
		switchOff: 'Slå av påminnelsene',
		switchOn: 'Slå på påminnelsene',
		onOrOff: 'Si om påminnelsene skal være på eller av.',
		planned: {
			'day-soon': (day: string) => `${day}, tre dager før samlingen: tid, sted og lenke.`,
			'not-begun': 'Sju dager etter at noen fikk plass, hvis de ikke har åpnet noe ennå.',
			'gone-quiet': 'Etter fjorten dager uten besøk, til dem som mangler noe til kursbeviset.',
			evaluate: (day: string) =>
				`${day}, dagen etter kurset: spørsmål om å svare på evalueringen, til dem som ikke har svart.`,
		},
	},
	noLetters: {
		heading: 'Deltakere som ikke vil ha brev',
		nobody: 'Ingen har takket nei. Hvert brev har en lenke der deltakeren kan stoppe dem.',
		whatTheyGet:
			'De får verken påminnelser eller meldinger, bare det som er nødvendig. De kan selv angre med lenken i brevet.',
		stopOne: 'Stopp brev til én deltaker',
		whenAsked:
			'For deltakere som har bedt deg om det. Bare deltakeren kan slå brevene på igjen, med lenken i et brev de har fått før.',
		searchByName: 'Søk etter navn',
		search: 'Søk',
		noneFound: (search: string) => `Ingen som får brev, har «${search}» i navnet.`,
		onlyTheFirst: (people: number) =>
			`Kurset har mange deltakere. Her er de første ${people}. Søk etter navnet for å finne flere.`,
		participant: 'Deltaker',
		choose: 'Velg en deltaker',
		stop: 'Stopp brevene',
	},
}
