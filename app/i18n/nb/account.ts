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
	yourData: 'Opplysningene dine',
	aboutYourData:
		'Du kan laste ned alt portalen har lagret om deg, også notatene dine. Fila kan leses av både mennesker og maskiner (JSON).',
	download: 'Last ned opplysningene dine',
	delete: 'Slett kontoen',
}
