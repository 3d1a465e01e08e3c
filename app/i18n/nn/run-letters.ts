import type { runLetters as Words } from '../nb/run-letters'

export const runLetters: typeof Words = {
	online: (days) => `På nett: ${days}`,
	day: (number, when) => `Dag ${number}: ${when}`,
	otherCourses: 'Sjå andre kurs',
	claim: 'Knyt plassen til ein konto',
	seePlace: 'Sjå kurset og plassen din',
	toAccount:
		'Du har ikkje knytt plassen til ein konto enno. Det gjer du med lenkja. Då får du leksjonane og kursbeviset ditt.',
	seat: {
		subject: (run) => `Du har plass på «${run}»`,
		begin: (run) => `Du har fått plass på «${run}».`,
		cannotCome: 'Kan du ikkje kome likevel? Meld deg av på den same sida, så kan ein annan få plassen.',
	},
	waiting: {
		subject: (run) => `Du står på venteliste til «${run}»`,
		begin: (run, place) => `«${run}» er fullt akkurat no. Du står på venteliste som nummer ${place}.`,
		willMoveUp: 'Blir det ein ledig plass, rykkjer du opp av deg sjølv. Då får du eit nytt brev frå oss.',
		notAnyMore: 'Er det ikkje aktuelt lenger? Meld deg av på den same sida.',
	},
	movedUp: {
		subject: (run) => `No har du plass på «${run}»`,
		begin: (run) => `Det vart ein ledig plass på «${run}», og han er din. Du treng ikkje svare på dette brevet.`,
		notAnyMore: 'Passar det ikkje lenger? Meld deg av så snart du kan, så går plassen vidare til den neste.',
	},
	removed: {
		subject: (run) => `Du er meld av «${run}»`,
		begin: (run) => `Kursleiaren har meldt deg av «${run}». Du har ikkje lenger plass der.`,
		mistake: 'Er det ei mistyding? Ta kontakt med kursleiaren eller distriktskontoret.',
	},
	changed: {
		subject: (run) => `Endring i «${run}»`,
		begin: (run) => `Noko er endra i «${run}»:`,
		now: 'Slik er det no:',
		keepSeat: 'Du beheld plassen din. Passar det ikkje lenger? Meld deg av på den same sida.',
		keepWaiting: 'Du står på ventelista som før. Er det ikkje aktuelt lenger? Meld deg av på den same sida.',
		before: (what) => `Før: ${what}`,
		after: (what) => `No: ${what}`,
		form: 'Kursform',
		period: 'Kursperiode',
		day: (number) => `Dag ${number}`,
		dayAdded: (number) => `Ny samling, dag ${number}`,
		dayRemoved: 'Ei samling er teken bort',
	},
	cancelled: {
		subject: (run) => `Avlyst: «${run}»`,
		begin: (run) => `«${run}» er dessverre avlyst.`,
		what: 'Dette er altså avlyst:',
		onYourOwn:
			'Du kan ta kurset på eiga hand på nett når du vil. Det du alt har gjort på nett, er teke vare på, og du kan gå vidare der du slapp.',
	},
}
