/** Letters about a plan that a leader has read. */
export const planLetters = {
	approved: {
		subject: 'Planen din er godkjent',
		read: (course: string) => `Kurslederen har lest planen du leverte i «${course}», og den er godkjent.`,
		readAgain: (course: string) => `Kurslederen har lest planen du leverte i «${course}» på nytt, og den er godkjent.`,
		comment:
			'Kurslederen har også skrevet noe til deg. Det står på siden med planen din. Vi sender det ikke i e-post, for det er bare til deg.',
		link: 'Se planen',
		stillYours: 'Planen er fortsatt din. Du kan skrive videre på den så lenge du vil.',
	},
	moreWanted: {
		subject: 'Kurslederen ber om litt mer i planen din',
		read: (course: string) =>
			`Kurslederen har lest planen du leverte i «${course}», og ber om litt mer før den kan godkjennes.`,
		readAgain: (course: string) =>
			`Kurslederen har lest planen du leverte i «${course}» på nytt, og ber om litt mer før den kan godkjennes.`,
		comment: 'Hva det gjelder, står på siden med planen din. Vi sender det ikke i e-post, for det er bare til deg.',
		link: 'Les svaret og skriv videre',
		handInAgain: 'Når du har skrevet det du vil legge til, leverer du en ny kopi.',
	},
}
