import { counterIn } from '../counting'
import type { dayAttendance as Words } from '../nb/day-attendance'

const count = counterIn('nn')

export const dayAttendance: typeof Words = {
	title: (number) => `Oppmøte dag ${number}`,
	titleFromSheet: (number) => `Før inn frå ark, dag ${number}`,
	allDays: 'Alle dagane',
	tickInList: 'Kryss av i lista',
	aboutSheet: 'Nummera er dei same som på arket. Det du fører her, blir ståande som ført inn frå ark.',
	dayToCome:
		'Dagen har ikkje komme enno. Du kan føre at nokon ikkje kjem, men ingen kan stå som til stades før dagen er der.',
	nobody: 'Ingen har plass i kurset enno, så lista er tom.',
	findName: 'Finn eit namn',
	search: 'Søk',
	nobodyCalledThat: 'Ingen på lista heiter det.',
	wholeList: 'Vis heile lista',
	markAll: 'Merk alle som ikkje er førte, som til stades',
	undoAll: (people) =>
		count(people, { one: 'Angre: # er ikkje ført likevel', other: 'Angre: # er ikkje førte likevel' }),
	counts: (present, absent, unmarked) =>
		`<strong>${present}</strong> til stades · <strong>${absent}</strong> ikkje til stades · <strong>${unmarked}</strong> ikkje ført`,
	save: 'Lagre oppmøtet',
	sending: {
		still: 'Kvart kryss blir lagra med ein gong',
		saving: 'Lagrar …',
		saved: 'Lagra',
		waiting: (marks) =>
			count(marks, {
				one: 'Ventar på nett – # merke ligg på denne eininga',
				other: 'Ventar på nett – # merke ligg på denne eininga',
			}),
		signedOut: (marks) =>
			count(marks, {
				one: 'Du er logga ut. Logg inn igjen, så blir # merke sendt herifrå.',
				other: 'Du er logga ut. Logg inn igjen, så blir # merke sende herifrå.',
			}),
		gone: (marks) =>
			count(marks, {
				one: '# merke kan ikkje sendast: Dagen finst ikkje lenger, eller du leier ikkje dette kurset. Last sida på nytt.',
				other:
					'# merke kan ikkje sendast: Dagen finst ikkje lenger, eller du leier ikkje dette kurset. Last sida på nytt.',
			}),
	},
	lostBySigningOut: (marks) =>
		count(marks, {
			one: '# merke er ikkje sendt enno, og blir borte om du loggar ut no. Vil du logge ut likevel?',
			other: '# merke er ikkje sende enno, og blir borte om du loggar ut no. Vil du logge ut likevel?',
		}),
	unreadable: 'Merka kunne ikkje lesast. Last sida på nytt og prøv igjen.',
	notSent: 'Ikkje sendt enno',
	someoneWithoutAccount: 'nokon som ikkje lenger har konto',
	marked: {
		list: (who, clock) => `Ført i lista av ${who} kl. ${clock}`,
		code: (_who, clock) => `Møtte sjølv med kode kl. ${clock}`,
		sheet: (who, clock) => `Ført frå ark av ${who} kl. ${clock}`,
	},
	conflict: {
		leftRun: 'Har ikkje lenger plass i kurset, og er ikkje ført.',
		tooEarly: 'Ikkje ført: ingen kan stå som til stades før dagen er der.',
		changed: 'Endra av nokon andre etter merket ditt.',
		changedAt: (clock) => `Endra av nokon andre kl. ${clock}, etter merket ditt. Det som står her, gjeld.`,
		changedBy: (who, clock) => `Endra av ${who} kl. ${clock}, etter merket ditt. Det som står her, gjeld.`,
	},
	history: {
		summary: (marks) => `Historikk (${marks})<aside> for <name></name></aside>`,
		list: '<presence></presence>, i lista av <who></who>',
		code: '<presence></presence>, med kode av <who></who>',
		sheet: '<presence></presence>, frå ark av <who></who>',
		sentLater: (moment, sent) => `${moment} (sendt ${sent})`,
		holds: (when) => `${when} – gjeld no`,
	},
	saved: {
		nothing: 'Ingenting var endra, så ingenting er lagra.',
		kept: (people) => count(people, { one: 'Lagra oppmøtet for # person.', other: 'Lagra oppmøtet for # personar.' }),
		tooEarly: (people) =>
			count(people, {
				one: '# person kan ikkje stå som til stades før dagen er der.',
				other: '# personar kan ikkje stå som til stades før dagen er der.',
			}),
		leftRun: (people) =>
			count(people, {
				one: '# person har ikkje lenger plass i kurset, og er ikkje ført.',
				other: '# personar har ikkje lenger plass i kurset, og er ikkje førte.',
			}),
		changedElsewhere: (people) =>
			count(people, {
				one: '# person var ført av nokon andre etter at du opna lista. Det du lagra no, gjeld. Historikken under namnet viser begge.',
				other:
					'# personar var førte av nokon andre etter at du opna lista. Det du lagra no, gjeld. Historikken under namnet viser begge.',
			}),
	},
}
