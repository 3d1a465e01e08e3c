/** The page on which an administrator makes a certificate valid again. */
export const certificateReinstatement = {
	name: 'Gjør et kursbevis gyldig igjen',
	title: 'Gjøre beviset gyldig igjen?',
	here: 'Gyldig igjen',
	about:
		'Det samme beviset gjelder igjen, med den samme koden og de samme datoene. Innehaveren får brev. At det har vært trukket tilbake, blir stående i loggen.',
	reinstate: 'Gjør gyldig igjen',
	cancel: 'Avbryt',
	refused: {
		unknown: 'Beviset finnes ikke lenger.',
		'not-revoked': 'Beviset er ikke trukket tilbake, så det gjelder allerede.',
		replaced: 'Beviset er erstattet av et nytt, og bare det nye kan gjelde.',
	},
}
