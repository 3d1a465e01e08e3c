import { type ImageRefusal, type ImageUse, largestImage, smallestImage } from '~/domain/institution-image'

/** What the page says of each use. `text` is the field for the words that go with the picture. */
export const useWords: Record<
	ImageUse,
	{ name: string; none: string; purpose: string; text: string; textHelp: string; textMissing: string }
> = {
	logo: {
		name: 'Logo',
		none: 'Ingen logo er i bruk.',
		purpose: 'Står øverst til høyre på beviset.',
		text: 'Hva logoen viser',
		textHelp: 'Leses opp for den som ikke ser bildet, for eksempel «Høyskolen Kristiania».',
		textMissing: 'Skriv hva logoen viser, for dem som ikke ser den.',
	},
	signature: {
		name: 'Underskrift',
		none: 'Ingen underskrift er i bruk.',
		purpose: 'Står ved datoen på beviset, med navn og stilling under.',
		text: 'Navn og stilling',
		textHelp: 'Trykkes under underskriften, for eksempel «Kari Nordmann, dekan».',
		textMissing: 'Skriv navn og stilling til den som har skrevet under.',
	},
}

/** What is wrong with a file, and what to do about it. */
export const refusalWords: Record<ImageRefusal, string> = {
	'not-a-picture': 'Fila er ikke et PNG- eller JPEG-bilde. Lagre bildet som PNG og prøv igjen.',
	'too-heavy': `Bildet er for stort. Det kan være høyst ${largestImage.bytes / 1024} KB.`,
	'too-large': `Bildet har for mange piksler. Det kan være høyst ${largestImage.pixels} × ${largestImage.pixels}.`,
	'too-small': `Bildet er for lite til å trykkes. Det må være minst ${smallestImage} piksler på hver led.`,
	broken: 'Bildet er skadet og kan ikke trykkes. Lagre det på nytt og prøv igjen.',
}
