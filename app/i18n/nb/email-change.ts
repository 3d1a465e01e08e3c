/** The pages on which somebody changes and confirms an e-mail address. */
export const emailChange = {
	title: 'Endre e-postadressen',
	lead: (present: string) => `Nå er adressen din ${present}.`,
	newEmail: 'Ny e-postadresse',
	aboutNewEmail: 'Vi sender en lenke dit, og tar den nye adressen i bruk når du har bekreftet den.',
	openLink: 'Åpne lenken i brevet for å ta adressen i bruk. Den virker i ett døgn. Til da gjelder den gamle.',
	confirmation: {
		title: 'Bekreft e-postadressen',
		fromNowOn: 'Fra nå av logger du inn med <address></address>. Den gamle adressen får beskjed om byttet.',
		use: 'Ta adressen i bruk',
		taken: 'Adressen er opptatt',
		aboutTaken: 'Adressen hører til en annen konto. Ingenting er endret hos deg.',
		chooseAnother: 'Velg en annen adresse',
		dead: 'Bekreftet du adressen nå nettopp, er alt i orden. Ellers kan du be om en ny lenke.',
		toAccount: 'Til kontoen din',
	},
}
