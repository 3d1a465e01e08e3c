import { counterIn } from '../counting'
import type { messagePreview as Words } from '../nb/message-preview'

const count = counterIn('nn')

export const messagePreview: typeof Words = {
	title: 'Sjå over meldinga',
	newMessage: 'Ny melding',
	lead: 'Slik blir brevet. Ingenting er sendt enno.',
	ownLanguage: 'Orda rundt teksten din får kvar og ein på sitt eige språk. Teksten din blir send slik du skreiv han.',
	from: 'Frå: Igangsetterkurset',
	answersTo: (address) => `Svar går til: ${address}`,
	whoGetsIt: 'Kven får brevet?',
	getIt: (group, people) => `${group}: ${count(people, { one: '# person får det.', other: '# personar får det.' })}`,
	doNot: (people) => count(people, { one: '# person får det ikkje.', other: '# personar får det ikkje.' }),
	seeWhoDoes: (people) => count(people, { other: 'Sjå kven som får det (#)' }),
	seeWhoDoesNot: (people) => count(people, { other: 'Sjå kven som ikkje får det (#)' }),
	andMore: (people) => count(people, { other: 'Og # til.' }),
	whyNot: {
		'no-email': 'har inga e-postadresse',
		stopped: 'har takka nei til brev frå kurset',
		'same-address': 'har same adresse som ein annan, som får brevet',
	},
	nobody: 'Ingen kan få denne meldinga. Vel ei anna gruppe.',
	noWayBack: 'Eit brev som er sendt, kan ikkje trekkjast tilbake.',
	send: (people) => count(people, { one: 'Send til # person', other: 'Send til # personar' }),
	cancel: 'Avbryt',
	change: 'Endre meldinga',
}
