import type { requestRefusals as Words } from '../nb/request-refusals'

export const requestRefusals: typeof Words = {
	onlyKnownMethods: 'Portalen svarer berre på GET, HEAD og POST.',
	addressUnreadable: 'Adressa kan ikkje lesast. Sjekk at ho er skriven rett.',
	sizeMissing: 'Førespurnaden må seie kor stor han er.',
	tooLarge: 'Det du sende, er for stort. Del det opp eller kort det ned.',
	fromElsewhere: 'Skjemaet kom frå ein annan nettstad. Gå tilbake til portalen og prøv igjen.',
	onlyThisMachine: 'Demonstrasjonen svarer berre på localhost.',
	noSuchFile: 'Fila finst ikkje.',
	unreadable: 'Førespurnaden kunne ikkje lesast.',
	ourFault: 'Noko gjekk gale hos oss.',
	formUnreadable: 'Skjemaet kunne ikkje lesast. Gå tilbake og prøv igjen.',
	notFound: 'Vi finn ikkje det du spør etter.',
	nothingToSend: 'Her er det ingenting å sende inn.',
	goBack: 'Gå tilbake i nettlesaren, så kan du prøve ein gong til.',
}
