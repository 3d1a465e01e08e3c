import { counterIn } from '../counting'
import type { account as Words } from '../nb/account'

const count = counterIn('nn')

export const account: typeof Words = {
	title: 'Kontoen din',
	nameChanged: 'Namnet ditt er endra. Kursbevis som er utferda frå før, held på namnet som står på dei.',
	emailChanged: 'E-postadressa di er endra. Frå no av loggar du inn med den nye.',
	passwordChanged: 'Passordet ditt er endra. På andre einingar er du logga ut.',
	changeName: 'Endre namnet',
	changeEmail: 'Endre e-postadressa',
	changePassword: 'Endre passordet',
	signIns: 'Innloggingar',
	seeSignIns: 'Sjå kvar du er logga inn',
	passwordIsHidden: 'Berre du kjenner det',
	devices: (devices) => count(devices, { one: 'Éi eining', other: '# einingar' }),
	yourData: 'Opplysningane dine',
	aboutYourData:
		'Du kan laste ned alt portalen har lagra om deg, òg notata dine. Fila kan lesast av både menneske og maskiner (JSON).',
	download: 'Last ned opplysningane dine',
	leave: 'Vil du slutte?',
	aboutLeaving: 'Du kan slette kontoen når du vil. Først ser du kva som blir borte, og kva som blir verande.',
	delete: 'Slett kontoen',
}
