/** Letters about a place in a course run, and what is changed in it. */
export const runLetters = {
	online: (days: string) => `På nett: ${days}`,
	day: (number: number, when: string) => `Dag ${number}: ${when}`,
	otherCourses: 'Se andre kurs',
	claim: 'Knytt plassen til en konto',
	seePlace: 'Se kurset og plassen din',
	toAccount:
		'Du har ikke knyttet plassen til en konto ennå. Det gjør du med lenken. Da får du leksjonene og kursbeviset ditt.',
	seat: {
		subject: (run: string) => `Du har plass på «${run}»`,
		begin: (run: string) => `Du har fått plass på «${run}».`,
		cannotCome: 'Kan du ikke komme likevel? Meld deg av på den samme siden, så kan en annen få plassen.',
	},
	waiting: {
		subject: (run: string) => `Du står på venteliste til «${run}»`,
		begin: (run: string, place: number) => `«${run}» er fullt akkurat nå. Du står på venteliste som nummer ${place}.`,
		willMoveUp: 'Blir det en ledig plass, rykker du opp av deg selv. Da får du et nytt brev fra oss.',
		notAnyMore: 'Er det ikke aktuelt lenger? Meld deg av på den samme siden.',
	},
	movedUp: {
		subject: (run: string) => `Nå har du plass på «${run}»`,
		begin: (run: string) =>
			`Det ble en ledig plass på «${run}», og den er din. Du trenger ikke å svare på dette brevet.`,
		notAnyMore: 'Passer det ikke lenger? Meld deg av så snart du kan, så går plassen videre til den neste.',
	},
	removed: {
		subject: (run: string) => `Du er meldt av «${run}»`,
		begin: (run: string) => `Kurslederen har meldt deg av «${run}». Du har ikke lenger plass der.`,
		mistake: 'Er det en misforståelse? Ta kontakt med kurslederen eller distriktskontoret.',
	},
	changed: {
		subject: (run: string) => `Endring i «${run}»`,
		begin: (run: string) => `Noe er endret i «${run}»:`,
		now: 'Slik er det nå:',
		keepSeat: 'Du beholder plassen din. Passer det ikke lenger? Meld deg av på den samme siden.',
		keepWaiting: 'Du står på ventelista som før. Er det ikke aktuelt lenger? Meld deg av på den samme siden.',
		before: (what: string) => `Før: ${what}`,
		after: (what: string) => `Nå: ${what}`,
		form: 'Kursform',
		period: 'Kursperiode',
		day: (number: number) => `Dag ${number}`,
		dayAdded: (number: number) => `Ny samling, dag ${number}`,
		dayRemoved: 'En samling er tatt bort',
	},
	cancelled: {
		subject: (run: string) => `Avlyst: «${run}»`,
		begin: (run: string) => `«${run}» er dessverre avlyst.`,
		what: 'Dette er altså avlyst:',
		onYourOwn:
			'Du kan ta kurset på egen hånd på nett når du vil. Det du alt har gjort på nett, er tatt vare på, og du kan gå videre der du slapp.',
	},
}
