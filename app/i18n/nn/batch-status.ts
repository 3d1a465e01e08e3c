import { counterIn } from '../counting'
import type { batchStatus as Words } from '../nb/batch-status'

const count = counterIn('nn')

export const batchStatus: typeof Words = {
	progress: 'Bevisa som PDF',
	noContact: 'Ingen kontakt med portalen. Arbeidet går vidare likevel.',
	underWay: 'Du kan lukke sida. Arbeidet går vidare, og den som bad om filene, får brev når dei er klare.',
	inQueue: 'Filene står i kø og blir straks laga. Du kan lukke sida; den som bad om filene, får brev når dei er klare.',
	lookAgain: 'Sjå kor langt det er kome',
	missing: (files) => count(files, { one: '# fil er borte', other: '# filer er borte' }),
	aboutMissing: 'Filene ligg ikkje lenger her, så arkivet kan ikkje lastast ned.',
	makeAnew: 'Lag dei på nytt.',
	askToMakeAnew: 'Be kursleiaren lage dei på nytt.',
	download: 'Last ned',
	archive: (files) =>
		count(files, { one: 'Alle bevisa i ei ZIP-fil (# PDF)', other: 'Alle bevisa i ei ZIP-fil (# PDF-ar)' }),
	codes: 'Namn og kodar i ein tabell (CSV)',
	goneOn: 'Filene blir sletta <date></date>. Dei kan lagast på nytt, og blir dei same.',
	nothing: 'Det er ingen filer å laste ned.',
	takenBack: (certificates) =>
		count(certificates, {
			one: '# bevis er erstatta eller trekt tilbake etterpå, og er ikkje med.',
			other: '# bevis er erstatta eller trekte tilbake etterpå, og er ikkje med.',
		}),
	failures: { title: 'Desse vart ikkje laga', caption: 'Bevis som ikkje vart laga, og kvifor' },
	name: 'Namn',
	why: 'Kvifor',
	deleted: 'Sletta',
}
