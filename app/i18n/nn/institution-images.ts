import { largestImage, longestAltText, smallestImage } from '~/domain/institution-image'
import type { institutionImages as Words } from '../nb/institution-images'

export const institutionImages: typeof Words = {
	title: 'Bilete på kursbevis',
	lead: (institution) => `Logo og underskrift på bevisa til studentane ved ${institution}. Begge delar er valfrie.`,
	added: 'Biletet er teke i bruk.',
	withdrawn: 'Biletet er trekt tilbake.',
	about:
		'Det som er i bruk når eit bevis blir utferda, følgjer det beviset for alltid. Byter du eller trekkjer tilbake eit bilete, gjeld det berre nye bevis.',
	use: {
		logo: {
			name: 'Logo',
			none: 'Ingen logo er i bruk.',
			purpose: 'Står øvst til høgre på beviset.',
			text: 'Kva logoen viser',
			textHelp: 'Blir lesen opp for den som ikkje ser biletet, til dømes «Høyskolen Kristiania».',
			textMissing: 'Skriv kva logoen viser, for dei som ikkje ser han.',
			withdraw: 'Trekk tilbake<hidden> logo</hidden>',
			begin: 'Ta i bruk<hidden> logo</hidden>',
			change: 'Byt<hidden> logo</hidden>',
		},
		signature: {
			name: 'Underskrift',
			none: 'Inga underskrift er i bruk.',
			purpose: 'Står ved datoen på beviset, med namn og stilling under.',
			text: 'Namn og stilling',
			textHelp: 'Blir trykt under underskrifta, til dømes «Kari Nordmann, dekan».',
			textMissing: 'Skriv namn og stilling til den som har skrive under.',
			withdraw: 'Trekk tilbake<hidden> underskrift</hidden>',
			begin: 'Ta i bruk<hidden> underskrift</hidden>',
			change: 'Byt<hidden> underskrift</hidden>',
		},
	},
	inUse: '«<what></what>», i bruk sidan <date></date>',
	image: 'Bilete',
	aboutImage: `PNG eller JPEG, høgst ${largestImage.bytes / 1024} KB`,
	imageMissing: 'Vel eit bilete.',
	textTooLong: `Teksten kan ha ${longestAltText} teikn.`,
	notPrintable: (letters) => `Vi kan ikkje trykkje ${letters}. Bruk latinske bokstavar.`,
	refused: {
		'not-a-picture': 'Fila er ikkje eit PNG- eller JPEG-bilete. Lagre biletet som PNG og prøv igjen.',
		'too-heavy': `Biletet er for stort. Det kan vere høgst ${largestImage.bytes / 1024} KB.`,
		'too-large': `Biletet har for mange pikslar. Det kan vere høgst ${largestImage.pixels} × ${largestImage.pixels}.`,
		'too-small': `Biletet er for lite til å trykkjast. Det må vere minst ${smallestImage} pikslar på kvar lei.`,
		broken: 'Biletet er skadd og kan ikkje trykkjast. Lagre det på nytt og prøv igjen.',
	},
}
