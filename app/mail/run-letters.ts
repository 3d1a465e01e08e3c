import type { CourseRun } from '~/domain/course-run'
import { codePath, signUpPath } from '~/domain/run-paths'
import { composeLetter, type Letter } from './compose'
import type { ChangeInWords } from './run-changes'
import { runDaysInWords } from './run-days'

/** Whom a letter about a run goes to: who has no account yet has a code for the place. */
export type RunReader = { readonly claimCode: string | null }

type About = { run: CourseRun; to: RunReader; publicUrl: string }

/** To somebody who has got a seat in a run. */
export function seatLetter({ run, to, publicUrl }: About): Letter {
	return composeLetter({
		subject: `Du har plass på «${run.title}»`,
		before: [`Du har fått plass på «${run.title}».`, runDaysInWords(run), ...toAccount(to)],
		link: wayIn({ run, to, publicUrl }),
		after: ['Kan du ikke komme likevel? Meld deg av på den samme siden, så kan en annen få plassen.'],
	})
}

/** To somebody for whom there was no seat. `place` is the number in the line, from 1. */
export function waitingLetter({ run, to, publicUrl, place }: About & { place: number }): Letter {
	return composeLetter({
		subject: `Du står på venteliste til «${run.title}»`,
		before: [
			`«${run.title}» er fullt akkurat nå. Du står på venteliste som nummer ${place}.`,
			runDaysInWords(run),
			'Blir det en ledig plass, rykker du opp av deg selv. Da får du et nytt brev fra oss.',
			...toAccount(to),
		],
		link: wayIn({ run, to, publicUrl }),
		after: ['Er det ikke aktuelt lenger? Meld deg av på den samme siden.'],
	})
}

/** To somebody who waited and has a seat now. */
export function movedUpLetter({ run, to, publicUrl }: About): Letter {
	return composeLetter({
		subject: `Nå har du plass på «${run.title}»`,
		before: [
			`Det ble en ledig plass på «${run.title}», og den er din. Du trenger ikke å svare på dette brevet.`,
			runDaysInWords(run),
			...toAccount(to),
		],
		link: wayIn({ run, to, publicUrl }),
		after: ['Passer det ikke lenger? Meld deg av så snart du kan, så går plassen videre til den neste.'],
	})
}

/** To somebody whom a leader took out of a run. */
export function removedLetter({ run, publicUrl }: Pick<About, 'run' | 'publicUrl'>): Letter {
	return composeLetter({
		subject: `Du er meldt av «${run.title}»`,
		before: [`Kurslederen har meldt deg av «${run.title}». Plassen din er gitt fra deg.`],
		link: { label: 'Se andre kurs', url: `${publicUrl}/kurs` },
		after: ['Er det en misforståelse? Ta kontakt med kurslederen eller distriktskontoret.'],
	})
}

/** To everybody in a run when something that concerns them has changed. */
export function changeLetter({ run, to, publicUrl, changes }: About & { changes: readonly ChangeInWords[] }): Letter {
	return composeLetter({
		subject: `Endring i «${run.title}»`,
		before: [`Noe er endret i «${run.title}»:`, ...changes.map(changeLines), 'Slik er det nå:', runDaysInWords(run)],
		link: wayIn({ run, to, publicUrl }),
		after: ['Du beholder plassen din. Passer det ikke lenger? Meld deg av på den samme siden.'],
	})
}

/** To everybody in a run that will not take place. */
export function cancellationLetter({
	run,
	reason,
	publicUrl,
}: Pick<About, 'run' | 'publicUrl'> & { reason: string }): Letter {
	return composeLetter({
		subject: `Avlyst: «${run.title}»`,
		before: [`«${run.title}» er dessverre avlyst.`, reason, `Dette er altså avlyst:\n${runDaysInWords(run)}`],
		link: { label: 'Se andre kurs', url: `${publicUrl}/kurs` },
		after: [
			'Du kan ta kurset på egen hånd på nett når du vil. Det du alt har gjort på nett, er tatt vare på, og du kan gå videre der du slapp.',
		],
	})
}

function wayIn({ run, to, publicUrl }: About): { label: string; url: string } {
	if (to.claimCode) return { label: 'Knytt plassen til en konto', url: `${publicUrl}${codePath(to.claimCode)}` }
	return { label: 'Se kurset og plassen din', url: `${publicUrl}${signUpPath(run)}` }
}

function toAccount({ claimCode }: RunReader): string[] {
	if (!claimCode) return []
	return [
		'Du har ikke knyttet plassen til en konto ennå. Det gjør du med lenken. Da får du leksjonene og kursbeviset ditt.',
	]
}

function changeLines({ what, before, after }: ChangeInWords): string {
	return [what, ...(before ? [`Før: ${before}`] : []), ...(after ? [`Nå: ${after}`] : [])].join('\n')
}
