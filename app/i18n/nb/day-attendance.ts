import { counterIn } from '../counting'

const count = counterIn('nb')

/** The list of one day: everybody with a choice each, what is kept and what waits. */
export const dayAttendance = {
	title: (number: number) => `Oppmøte dag ${number}`,
	titleFromSheet: (number: number) => `Før inn fra ark, dag ${number}`,
	allDays: 'Alle dagene',
	tickInList: 'Kryss av i lista',
	aboutSheet: 'Numrene er de samme som på arket. Det du fører her, blir stående som ført inn fra ark.',
	dayToCome:
		'Dagen har ikke kommet ennå. Du kan føre at noen ikke kommer, men ingen kan stå som til stede før dagen er der.',
	nobody: 'Ingen har plass i kurset ennå, så lista er tom.',
	findName: 'Finn et navn',
	search: 'Søk',
	nobodyCalledThat: 'Ingen på lista heter det.',
	wholeList: 'Vis hele lista',
	markAll: 'Merk alle som ikke er ført, som til stede',
	undoAll: (people: number) => `Angre: ${people} er ikke ført likevel`,
	counts: (present: number, absent: number, unmarked: number) =>
		`<strong>${present}</strong> til stede · <strong>${absent}</strong> ikke til stede · <strong>${unmarked}</strong> ikke ført`,
	save: 'Lagre oppmøtet',
	sending: {
		still: 'Hvert kryss lagres med en gang',
		saving: 'Lagrer …',
		saved: 'Lagret',
		waiting: (marks: number) =>
			count(marks, {
				one: 'Venter på nett – # merke ligger på denne enheten',
				other: 'Venter på nett – # merker ligger på denne enheten',
			}),
		signedOut: (marks: number) =>
			count(marks, {
				one: 'Du er logget ut. Logg inn igjen, så sendes # merke herfra.',
				other: 'Du er logget ut. Logg inn igjen, så sendes # merker herfra.',
			}),
		gone: (marks: number) =>
			count(marks, {
				one: '# merke kan ikke sendes: Dagen finnes ikke lenger, eller du leder ikke dette kurset. Last siden på nytt.',
				other:
					'# merker kan ikke sendes: Dagen finnes ikke lenger, eller du leder ikke dette kurset. Last siden på nytt.',
			}),
	},
	lostBySigningOut: (marks: number) =>
		count(marks, {
			one: '# merke er ikke sendt ennå, og blir borte hvis du logger ut nå. Vil du logge ut likevel?',
			other: '# merker er ikke sendt ennå, og blir borte hvis du logger ut nå. Vil du logge ut likevel?',
		}),
	unreadable: 'Merkene kunne ikke leses. Last siden på nytt og prøv igjen.',
	notSent: 'Ikke sendt ennå',
	someoneWithoutAccount: 'noen som ikke lenger har konto',
	marked: {
		list: (who: string, clock: string) => `Ført i lista av ${who} kl. ${clock}`,
		code: (_who: string, clock: string) => `Møtte selv med kode kl. ${clock}`,
		sheet: (who: string, clock: string) => `Ført fra ark av ${who} kl. ${clock}`,
	},
	conflict: {
		leftRun: 'Har ikke lenger plass i kurset, og er ikke ført.',
		tooEarly: 'Ikke ført: ingen kan stå som til stede før dagen er der.',
		changed: 'Endret av noen andre etter ditt merke.',
		changedAt: (clock: string) => `Endret av noen andre kl. ${clock}, etter ditt merke. Det som står her, gjelder.`,
		changedBy: (who: string, clock: string) =>
			`Endret av ${who} kl. ${clock}, etter ditt merke. Det som står her, gjelder.`,
	},
	history: {
		summary: (marks: number) => `Historikk (${marks})<aside> for <name></name></aside>`,
		list: '<presence></presence>, i lista av <who></who>',
		code: '<presence></presence>, med kode av <who></who>',
		sheet: '<presence></presence>, fra ark av <who></who>',
		sentLater: (moment: string, sent: string) => `${moment} (sendt ${sent})`,
		holds: (when: string) => `${when} – gjelder nå`,
	},
	saved: {
		nothing: 'Ingenting var endret, så ingenting er lagret.',
		kept: (people: number) =>
			count(people, { one: 'Lagret oppmøtet for # person.', other: 'Lagret oppmøtet for # personer.' }),
		tooEarly: (people: number) =>
			count(people, {
				one: '# person kan ikke stå som til stede før dagen er der.',
				other: '# personer kan ikke stå som til stede før dagen er der.',
			}),
		leftRun: (people: number) =>
			count(people, {
				one: '# person har ikke lenger plass i kurset, og er ikke ført.',
				other: '# personer har ikke lenger plass i kurset, og er ikke ført.',
			}),
		changedElsewhere: (people: number) =>
			count(people, {
				one: '# person var ført av noen andre etter at du åpnet lista. Det du lagret nå, gjelder. Historikken under navnet viser begge.',
				other:
					'# personer var ført av noen andre etter at du åpnet lista. Det du lagret nå, gjelder. Historikken under navnet viser begge.',
			}),
	},
}
