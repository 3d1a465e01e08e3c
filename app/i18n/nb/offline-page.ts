/** The page where one lands without a network. */
export const offlinePage = {
	title: 'Du er uten nett',
	lead: 'Denne siden trenger nett. Det du har lest før, og det som er hentet på forhånd, kan du fortsatt lese her.',
	whatYouCan:
		'Uten nett kan du lese leksjonene under, gå gjennom samtalene i dem, skrive notater og planen din, svare på korte spørsmål, gjøre ferdig et forsøk du har åpnet, og markere leksjoner som ferdige. Alt blir sendt når nettet er tilbake. Resten trenger nett: nye forsøk, evalueringen, kalenderen og kursbeviset.',
	handedIn: 'Besvarelsen din er tatt vare på. Den leveres når nettet er tilbake, og da får du se resultatet.',
	unsent: 'Det du prøvde å sende, kom ikke fram, fordi nettet er borte. Gå tilbake og prøv igjen når nettet er der.',
	signedOut:
		'Alt som var lagret på denne maskinen, er slettet. Portalen får vite at du har logget ut så snart nettet er tilbake. Lukk nettleseren hvis andre bruker maskinen.',
	none: 'Ingen sider er lagret ennå. Åpne en leksjon mens du har nett, så er den og resten av modulen her neste gang.',
	kept: 'Lagret på denne maskinen',
	lessons: 'Leksjoner',
	conversations: 'Samtaler',
	others: 'Kurs og lister',
	tryAgain: 'Prøv igjen',
	urgent:
		'Haster det? Ring <ambulance>113</ambulance> når det står om liv, eller <doctor>116\u00a0117</doctor> til legevakta.',
}
