/** The other forms of a certificate, and the ways to show it to others. */
export const certificateSharing = {
	summary: 'Andre formater og deling<hidden>: <kind></kind></hidden>',
	alsoIn: (languages: string) => `Beviset på andre språk (PDF): ${languages}. Koden og datoen er de samme.`,
	show: 'Vis beviset til andre',
	aboutSharePage:
		'Delesiden viser navnet ditt, kurset, datoen og læringsmålene, med et bilde som sosiale medier kan hente. Den er åpen for alle som har lenka, og søkemotorer blir bedt om å holde seg unna. Ingen ser den før du gir lenka videre.',
	toSharePage: 'Se delesiden, og kopier lenka derfra',
	linkedIn: 'Legg til på LinkedIn (åpner ny fane)',
	aboutLinkedIn: 'LinkedIn får vite det som står på beviset, når du følger lenka.',
	forMachines: 'For maskiner',
	openBadge: 'Last ned som Open Badge (JSON)',
	badge: 'Last ned som merke med beviset inni (SVG)',
	isSigned: 'Begge er signert, og PDF-en har det samme vedlagt. Andre systemer kan kontrollere dem uten å spørre deg.',
}
