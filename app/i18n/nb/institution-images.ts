import { largestImage, longestAltText, smallestImage } from '~/domain/institution-image'

/** The page with the logo and the signature of an institution, and what can be wrong with a picture. */
export const institutionImages = {
	title: 'Bilder på kursbevis',
	lead: (institution: string) =>
		`Logo og underskrift på bevisene til studentene ved ${institution}. Begge deler er valgfrie.`,
	added: 'Bildet er tatt i bruk.',
	withdrawn: 'Bildet er trukket tilbake.',
	about:
		'Det som er i bruk når et bevis blir utstedt, følger det beviset for alltid. Bytter du eller trekker tilbake et bilde, gjelder det bare nye bevis.',
	use: {
		logo: {
			name: 'Logo',
			none: 'Ingen logo er i bruk.',
			purpose: 'Står øverst til høyre på beviset.',
			text: 'Hva logoen viser',
			textHelp: 'Leses opp for den som ikke ser bildet, for eksempel «Høyskolen Kristiania».',
			textMissing: 'Skriv hva logoen viser, for dem som ikke ser den.',
			withdraw: 'Trekk tilbake<hidden> logo</hidden>',
			begin: 'Ta i bruk<hidden> logo</hidden>',
			change: 'Bytt<hidden> logo</hidden>',
		},
		signature: {
			name: 'Underskrift',
			none: 'Ingen underskrift er i bruk.',
			purpose: 'Står ved datoen på beviset, med navn og stilling under.',
			text: 'Navn og stilling',
			textHelp: 'Trykkes under underskriften, for eksempel «Kari Nordmann, dekan».',
			textMissing: 'Skriv navn og stilling til den som har skrevet under.',
			withdraw: 'Trekk tilbake<hidden> underskrift</hidden>',
			begin: 'Ta i bruk<hidden> underskrift</hidden>',
			change: 'Bytt<hidden> underskrift</hidden>',
		},
	},
	inUse: '«<what></what>», i bruk siden <date></date>',
	image: 'Bilde',
	aboutImage: `PNG eller JPEG, høyst ${largestImage.bytes / 1024} KB`,
	imageMissing: 'Velg et bilde.',
	textTooLong: `Teksten kan ha ${longestAltText} tegn.`,
	notPrintable: (letters: string) => `Vi kan ikke trykke ${letters}. Bruk latinske bokstaver.`,
	refused: {
		'not-a-picture': 'Fila er ikke et PNG- eller JPEG-bilde. Lagre bildet som PNG og prøv igjen.',
		'too-heavy': `Bildet er for stort. Det kan være høyst ${largestImage.bytes / 1024} KB.`,
		'too-large': `Bildet har for mange piksler. Det kan være høyst ${largestImage.pixels} × ${largestImage.pixels}.`,
		'too-small': `Bildet er for lite til å trykkes. Det må være minst ${smallestImage} piksler på hver led.`,
		broken: 'Bildet er skadet og kan ikke trykkes. Lagre det på nytt og prøv igjen.',
	},
}
