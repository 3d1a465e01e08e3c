import type { emailChange as Words } from '../nb/email-change'

export const emailChange: typeof Words = {
	title: 'Endre e-postadressa',
	lead: (present) => `No er adressa di ${present}.`,
	newEmail: 'Ny e-postadresse',
	aboutNewEmail: 'Vi sender ei lenkje dit, og tek den nye adressa i bruk når du har stadfesta henne.',
	openLink: 'Opne lenkja i brevet for å ta adressa i bruk. Ho verkar i eitt døgn. Til då gjeld den gamle.',
	confirmation: {
		title: 'Stadfest e-postadressa',
		fromNowOn: 'Frå no av loggar du inn med <address></address>. Den gamle adressa får beskjed om bytet.',
		use: 'Ta adressa i bruk',
		taken: 'Adressa er oppteken',
		aboutTaken: 'Adressa høyrer til ein annan konto. Ingenting er endra hos deg.',
		chooseAnother: 'Vel ei anna adresse',
		dead: 'Stadfesta du adressa no nettopp, er alt i orden. Elles kan du be om ei ny lenkje.',
		toAccount: 'Til kontoen din',
	},
}
