import type { courseCertificate as Words } from '../nb/course-certificate'

export const courseCertificate: typeof Words = {
	title: 'Kursbevis',
	yours: 'Kursbeviset ditt',
	revoked: 'Beviset er trekt tilbake',
	aboutRevoked:
		'Det gjeld ikkje lenger. Meiner du at det er feil, ta kontakt med distriktskontoret. <why>Sjå grunnen</why>',
	congratulations: 'Gratulerer,',
	completed: 'Du har fullført <course></course>. Beviset vart utferda <date></date>.',
	code: 'Kode: <code></code>',
	download: 'Last ned beviset (PDF)',
	downloadFirst: 'Last ned kursbeviset (PDF)',
	publicPage: 'Sjå sida som andre ser',
	wrongName: 'Feil i namnet?',
	ways: {
		physical: 'Du tek kurset på samlingar, og då er dette krava:',
		digital: 'Du tek kurset på nett, og då er dette krava:',
		blended: 'Du tek kurset både på samlingar og på nett, og då er dette krava:',
	},
	onApproval: {
		whenMet: 'Alt er på plass. No ventar du berre på at kursleiaren godkjenner.',
		before: 'Når alt er på plass, godkjenner kursleiaren beviset, og du får brev.',
	},
	whenEarned: 'Beviset er klart så snart alt er på plass.',
	outcomes: 'Sjå læringsmåla, og kva du har vist',
	inPlace: 'På veg til beviset',
	countInPlace: (met, total) => `${met} av ${total} krav er på plass`,
	met: 'på plass',
	missing: 'manglar',
	name: {
		title: 'Namnet på kursbeviset',
		demand: 'Du har stadfesta namnet som skal trykkjast',
		isConfirmed: 'Namnet er stadfesta. Du kan endre det heilt til kursbeviset er klart.',
		label: 'Namn',
		description: 'Slik det skal stå på papiret. Ein skrivefeil kan rettast éin gong etterpå, med eit nytt bevis.',
		confirm: 'Stadfest namnet',
		change: 'Endre namnet',
	},
}
