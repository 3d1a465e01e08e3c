import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page of one's own account. */
export const account = {
	title: 'Kontoen din',
	nameChanged: 'Navnet ditt er endret. Kursbevis som er utstedt fra før, beholder navnet som står på dem.',
	emailChanged: 'E-postadressen din er endret. Fra nå av logger du inn med den nye.',
	passwordChanged: 'Passordet ditt er endret. På andre enheter er du logget ut.',
	changeName: 'Endre navnet',
	changeEmail: 'Endre e-postadressen',
	changePassword: 'Endre passordet',
	signIns: 'Innlogginger',
	seeSignIns: 'Se hvor du er logget inn',
	passwordIsHidden: 'Bare du kjenner det',
	devices: (devices: number) => count(devices, { one: 'Én enhet', other: '# enheter' }),
	yourData: 'Opplysningene dine',
	aboutYourData:
		'Du kan laste ned alt portalen har lagret om deg, også notatene dine. Fila kan leses av både mennesker og maskiner (JSON).',
	download: 'Last ned opplysningene dine',
	leave: 'Vil du slutte?',
	aboutLeaving: 'Du kan slette kontoen når du vil. Først ser du hva som blir borte, og hva som blir værende.',
	delete: 'Slett kontoen',
}
