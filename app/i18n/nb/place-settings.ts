import { counterIn } from '../counting'

const count = counterIn('nb')

/** The pages on which one office or institution is changed, closed or opened again. */
export const placeSettings = {
	unnamed: { office: 'Et distriktskontor', institution: 'En institusjon' },
	saved: 'Endringen er lagret.',
	closedSince: 'Stengt siden <date></date>.',
	save: 'Lagre',
	images: 'Logo og underskrift på kursbevis',
	toClose: 'Stenge',
	close: 'Steng',
	reopen: 'Gjenåpne',
	aboutClosing: {
		office:
			'Når kontoret er stengt, kan ingen sette opp nye kurs der eller bli kursleder der. Kursene som har vært, tallene og kursbevisene blir stående. Du kan gjenåpne det når som helst på denne siden.',
		institution:
			'Når institusjonen er stengt, kan ingen sette opp nye kurs for den eller bli fagansvarlig der. Kursene som har vært, og kursbevisene blir stående. Du kan gjenåpne den når som helst på denne siden.',
	},
	aboutReopening: 'Åpner du igjen, kan det settes opp nye kurs med en gang.',
	runsToCome: (runs: number) =>
		count(runs, {
			one: 'Det er # kurs som ikke er ferdig. Det går som planlagt, hvis ikke kurslederen avlyser det.',
			other: 'Det er # kurs som ikke er ferdige. De går som planlagt, hvis ikke kurslederen avlyser dem.',
		}),
	allInLog: (name: string) => `Alt i loggen om ${name}`,
}
