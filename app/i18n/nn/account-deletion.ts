import type { accountDeletion as Words } from '../nb/account-deletion'

export const accountDeletion: typeof Words = {
	title: 'Slett kontoen',
	lead: (email) => `Kontoen som høyrer til ${email}, blir borte med ein gong, og kan ikkje hentast tilbake.`,
	lastAdministrator: {
		title: 'Du er den einaste administratoren',
		text: 'Utan deg kan ingen gi roller eller rette feil i portalen. <to>Gi rolla til ein kollega</to> først, så kan du slette kontoen din etterpå.',
		back: 'Tilbake til kontoen',
	},
	deleted: 'Dette blir sletta',
	nameAndPassword: 'Namnet, e-postadressa og passordet ditt.',
	workAndNotes: 'Kor langt du er komen, svara dine på quizar og alle notata dine.',
	takeAlong: 'Vil du ta vare på notata og svara dine? <to>Last ned opplysningane dine</to> først.',
	stays: 'Dette blir verande',
	certificatesStay: 'Kursbevisa dine, slik du vel her nede.',
	evaluationsStay: 'Svar på kursevalueringa. Dei er anonyme, så ingen veit kva for nokre som er dine.',
	deletionIsNoted: 'At ein konto er sletta, utan at det står kven sin.',
	delete: 'Slett kontoen for godt',
	certificates: {
		title: 'Kursbevisa dine',
		downloadFirst: 'Last dei ned før du slettar kontoen. Etterpå kjem du ikkje til dei lenger.',
		pdf: (code) => `PDF<hidden> av beviset ${code}</hidden>`,
		file: (code) => `Fil for maskiner (.json)<hidden> av beviset ${code}</hidden>`,
		choose: 'Kva skal skje med bevisa?',
		keep: 'La dei kunne kontrollerast som før',
		aboutKeep:
			'Det som står på beviset, blir liggjande: namnet ditt, kurset, kva du har gjort, og når. Den som har koden, kan sjå det og samanlikne med papiret. Det er ikkje knytt til nokon konto.',
		forget: 'Slett namnet mitt og alt som står på dei',
		aboutForget:
			'Berre koden, utferdaren, datoen, statusen og eit fingeravtrykk av fila blir igjen, så ingen kan lage eit falskt bevis med koden din. Papiret åleine kan ikkje lenger kontrollerast. Det kan den signerte fila (.json), så ta vare på henne. Dette kan ikkje gjerast om.',
	},
}
