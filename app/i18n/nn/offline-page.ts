import type { offlinePage as Words } from '../nb/offline-page'

export const offlinePage: typeof Words = {
	title: 'Du er utan nett',
	lead: 'Denne sida treng nett. Det du har lese før, og det som er henta på førehand, kan du framleis lese her.',
	whatYouCan:
		'Utan nett kan du lese leksjonane under, gå gjennom samtalane i dei, skrive notat og planen din, svare på korte spørsmål, gjere ferdig eit forsøk du har opna, og markere leksjonar som ferdige. Alt blir sendt når nettet er tilbake. Resten treng nett: nye forsøk, evalueringa, kalenderen og kursbeviset.',
	handedIn: 'Svara dine er tekne vare på. Dei blir leverte når nettet er tilbake, og då får du sjå resultatet.',
	unsent: 'Det du prøvde å sende, kom ikkje fram, fordi nettet er borte. Gå tilbake og prøv igjen når nettet er der.',
	signedOut:
		'Alt som var lagra på denne maskina, er sletta. Portalen får vite at du har logga ut så snart nettet er tilbake. Lukk nettlesaren om andre bruker maskina.',
	none: 'Ingen sider er lagra enno. Opne ein leksjon medan du har nett, så er han og resten av modulen her neste gong.',
	kept: 'Lagra på denne maskina',
	lessons: 'Leksjonar',
	conversations: 'Samtalar',
	others: 'Kurs og lister',
	tryAgain: 'Prøv igjen',
	urgent:
		'Hastar det? Ring <ambulance>113</ambulance> når det står om liv, eller <doctor>116\u00a0117</doctor> til legevakta.',
}
