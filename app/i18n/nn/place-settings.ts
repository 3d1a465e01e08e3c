import { counterIn } from '../counting'
import type { placeSettings as Words } from '../nb/place-settings'

const count = counterIn('nn')

export const placeSettings: typeof Words = {
	unnamed: { office: 'Eit distriktskontor', institution: 'Ein institusjon' },
	saved: 'Endringa er lagra.',
	closedSince: 'Stengd sidan <date></date>.',
	save: 'Lagre',
	images: 'Logo og underskrift på kursbevis',
	toClose: 'Stengje',
	close: 'Steng',
	reopen: 'Opne att',
	aboutClosing: {
		office:
			'Når kontoret er stengt, kan ingen setje opp nye kurs der eller bli kursleiar der. Kursa som har vore, tala og kursbevisa blir ståande. Du kan opne det att når som helst på denne sida.',
		institution:
			'Når institusjonen er stengd, kan ingen setje opp nye kurs for han eller bli fagansvarleg der. Kursa som har vore, og kursbevisa blir ståande. Du kan opne han att når som helst på denne sida.',
	},
	aboutReopening: 'Opnar du att, kan det setjast opp nye kurs med ein gong.',
	runsToCome: (runs) =>
		count(runs, {
			one: 'Det er # kurs som ikkje er ferdig. Det går som planlagt, dersom ikkje kursleiaren avlyser det.',
			other: 'Det er # kurs som ikkje er ferdige. Dei går som planlagt, dersom ikkje kursleiaren avlyser dei.',
		}),
	allInLog: (name) => `Alt i loggen om ${name}`,
}
