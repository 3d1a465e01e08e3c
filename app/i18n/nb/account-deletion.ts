/** The page on which somebody deletes the account. */
export const accountDeletion = {
	title: 'Slett kontoen',
	lead: (email: string) => `Kontoen som hører til ${email}, blir borte med en gang, og kan ikke hentes tilbake.`,
	lastAdministrator: {
		title: 'Du er den eneste administratoren',
		text: 'Uten deg kan ingen gi roller eller rette feil i portalen. <to>Gi rollen til en kollega</to> først, så kan du slette kontoen din etterpå.',
		back: 'Tilbake til kontoen',
	},
	deleted: 'Dette blir slettet',
	nameAndPassword: 'Navnet, e-postadressen og passordet ditt.',
	workAndNotes: 'Hvor langt du er kommet, svarene dine på quizer og alle notatene dine.',
	takeAlong: 'Vil du ta vare på notatene og svarene dine? <to>Last ned opplysningene dine</to> først.',
	stays: 'Dette blir værende',
	certificatesStay: 'Kursbevisene dine, slik du velger her nede.',
	evaluationsStay: 'Svar på kursevalueringen. De er anonyme, så ingen vet hvilke som er dine.',
	deletionIsNoted: 'At en konto er slettet, uten at det står hvem sin.',
	delete: 'Slett kontoen for godt',
	certificates: {
		title: 'Kursbevisene dine',
		downloadFirst: 'Last dem ned før du sletter kontoen. Etterpå kommer du ikke til dem lenger.',
		pdf: (code: string) => `PDF<hidden> av beviset ${code}</hidden>`,
		file: (code: string) => `Fil for maskiner (.json)<hidden> av beviset ${code}</hidden>`,
		choose: 'Hva skal skje med bevisene?',
		keep: 'La dem kunne kontrolleres som før',
		aboutKeep:
			'Det som står på beviset, blir liggende: navnet ditt, kurset, hva du har gjort, og når. Den som har koden, kan se det og sammenligne med papiret. Det er ikke knyttet til noen konto.',
		forget: 'Slett navnet mitt og alt som står på dem',
		aboutForget:
			'Bare koden, utstederen, datoen, statusen og et fingeravtrykk av fila blir igjen, så ingen kan lage et falskt bevis med koden din. Papiret alene kan ikke lenger kontrolleres. Det kan den signerte fila (.json), så ta vare på den. Dette kan ikke gjøres om.',
	},
}
