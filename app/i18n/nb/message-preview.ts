import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page on which a leader looks over a message before it goes. */
export const messagePreview = {
	title: 'Se over meldingen',
	newMessage: 'Ny melding',
	lead: 'Slik blir brevet. Ingenting er sendt ennå.',
	ownLanguage: 'Ordene rundt teksten din får hver på sitt eget språk. Teksten din sendes slik du skrev den.',
	from: 'Fra: Igangsetterkurset',
	answersTo: (address: string) => `Svar går til: ${address}`,
	whoGetsIt: 'Hvem får brevet?',
	getIt: (group: string, people: number) =>
		`${group}: ${count(people, { one: '# person får det.', other: '# personer får det.' })}`,
	doNot: (people: number) => count(people, { one: '# person får det ikke.', other: '# personer får det ikke.' }),
	seeWhoDoes: (people: number) => count(people, { other: 'Se hvem som får det (#)' }),
	seeWhoDoesNot: (people: number) => count(people, { other: 'Se hvem som ikke får det (#)' }),
	andMore: (people: number) => count(people, { other: 'Og # til.' }),
	whyNot: {
		'no-email': 'har ingen e-postadresse',
		stopped: 'har takket nei til brev fra kurset',
		'same-address': 'har samme adresse som en annen, som får brevet',
	},
	nobody: 'Ingen kan få denne meldingen. Velg en annen gruppe.',
	noWayBack: 'Et brev som er sendt, kan ikke trekkes tilbake.',
	send: (people: number) => count(people, { one: 'Send til # person', other: 'Send til # personer' }),
	cancel: 'Avbryt',
	change: 'Endre meldingen',
}
