/** What is said in plain text of requests that never come as far as a page. */
export const requestRefusals = {
	onlyKnownMethods: 'Portalen svarer bare på GET, HEAD og POST.',
	addressUnreadable: 'Adressen kan ikke leses. Sjekk at den er skrevet riktig.',
	sizeMissing: 'Forespørselen må si hvor stor den er.',
	tooLarge: 'Det du sendte, er for stort. Del det opp eller kort det ned.',
	fromElsewhere: 'Skjemaet kom fra et annet nettsted. Gå tilbake til portalen og prøv igjen.',
	onlyThisMachine: 'Demonstrasjonen svarer bare på localhost.',
	noSuchFile: 'Fila finnes ikke.',
	unreadable: 'Forespørselen kunne ikke leses.',
	ourFault: 'Noe gikk galt hos oss.',
	formUnreadable: 'Skjemaet kunne ikke leses. Gå tilbake og prøv igjen.',
	notFound: 'Vi finner ikke det du spør etter.',
	nothingToSend: 'Her er det ingenting å sende inn.',
	goBack: 'Gå tilbake i nettleseren, så kan du prøve en gang til.',
}
