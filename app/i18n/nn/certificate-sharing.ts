import type { certificateSharing as Words } from '../nb/certificate-sharing'

export const certificateSharing: typeof Words = {
	summary: 'Andre format og deling<hidden>: <kind></kind></hidden>',
	alsoIn: (languages) => `Beviset på andre språk (PDF): ${languages}. Koden og datoen er dei same.`,
	show: 'Vis beviset til andre',
	aboutSharePage:
		'Delesida viser namnet ditt, kurset, datoen og læringsmåla, med eit bilete som sosiale medium kan hente. Ho er open for alle som har lenkja, og søkjemotorar blir bedne om å halde seg unna. Ingen ser henne før du gir lenkja vidare.',
	toSharePage: 'Sjå delesida, og kopier lenkja derifrå',
	linkedIn: 'Legg til på LinkedIn (opnar ny fane)',
	aboutLinkedIn: 'LinkedIn får vite det som står på beviset, når du følgjer lenkja.',
	forMachines: 'For maskiner',
	openBadge: 'Last ned som Open Badge (JSON)',
	badge: 'Last ned som merke med beviset inni (SVG)',
	isSigned: 'Begge er signerte, og PDF-en har det same lagt ved. Andre system kan kontrollere dei utan å spørje deg.',
}
