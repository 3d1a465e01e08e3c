import type { letterSent as Words } from '../nb/letter-sent'

export const letterSent: typeof Words = {
	title: 'Sjekk e-posten din',
	sentTo: 'Vi har sendt eit brev til <address></address>.',
	notThere: 'Kjem det ikkje noko i løpet av nokre minutt? Sjå i søppelposten, og sjekk at adressa over er rett.',
	demonstration: 'Dette er ein demonstrasjon som ikkje sender brev. <to>Les brevet i utboksen</to>.',
}
