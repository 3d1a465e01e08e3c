import { counterIn } from '../counting'

const count = counterIn('nb')

/** How far certificates in bulk have come, and what can be fetched. */
export const batchStatus = {
	progress: 'Bevisene som PDF',
	noContact: 'Ingen kontakt med portalen. Arbeidet går videre likevel.',
	underWay: 'Du kan lukke siden. Arbeidet går videre, og den som ba om filene, får brev når de er klare.',
	inQueue: 'Filene står i kø og blir straks laget. Du kan lukke siden; den som ba om filene, får brev når de er klare.',
	lookAgain: 'Se hvor langt det er kommet',
	missing: (files: number) => count(files, { one: '# fil er borte', other: '# filer er borte' }),
	aboutMissing: 'Filene ligger ikke lenger her, så arkivet kan ikke lastes ned.',
	makeAnew: 'Lag dem på nytt.',
	askToMakeAnew: 'Be kurslederen lage dem på nytt.',
	download: 'Last ned',
	archive: (files: number) =>
		count(files, { one: 'Alle bevisene i en ZIP-fil (# PDF)', other: 'Alle bevisene i en ZIP-fil (# PDF-er)' }),
	codes: 'Navn og koder i en tabell (CSV)',
	goneOn: 'Filene blir slettet <date></date>. De kan lages på nytt, og blir de samme.',
	nothing: 'Det er ingen filer å laste ned.',
	takenBack: (certificates: number) =>
		count(certificates, {
			one: '# bevis er erstattet eller trukket tilbake etterpå, og er ikke med.',
			other: '# bevis er erstattet eller trukket tilbake etterpå, og er ikke med.',
		}),
	failures: { title: 'Disse ble ikke laget', caption: 'Bevis som ikke ble laget, og hvorfor' },
	name: 'Navn',
	why: 'Hvorfor',
	deleted: 'Slettet',
}
