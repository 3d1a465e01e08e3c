import { type CourseRun, withoutLinks } from '~/domain/course-run'
import type { Timestamp } from '~/domain/ids'
import { codePath, signUpPath } from '~/domain/run-paths'
import { runLettersWords } from '~/i18n/run-letters'
import { composeLetter, type Letter } from './compose'
import type { Link } from './letter-markup'
import type { ChangeInWords } from './run-changes'
import { runDaysInWords } from './run-days'

/** Whom a letter about a run goes to: who has no account yet has a code for the place, and who waits has no seat. */
export type RunReader = { readonly claimCode: string | null; readonly seatAt: Timestamp | null }

/** What letters tell of a run. */
type RunTold = Pick<CourseRun, 'id' | 'title' | 'days' | 'beginsAt' | 'endsAt'>

type About = { run: RunTold; to: RunReader; publicUrl: string }

/** To somebody who has got a seat in a run. */
export function seatLetter({ run, to, publicUrl }: About): Letter {
	const words = runLettersWords().seat
	return composeLetter({
		subject: words.subject(run.title),
		before: [words.begin(run.title), ...runDaysInWords(run), ...toAccount(to)],
		link: wayIn({ run, to, publicUrl }),
		after: [words.cannotCome],
		linksInTexts: true,
	})
}

/** To somebody for whom there was no seat. `place` is the number in the line, from 1. */
export function waitingLetter({ run, to, publicUrl, place }: About & { place: number }): Letter {
	const words = runLettersWords().waiting
	return composeLetter({
		subject: words.subject(run.title),
		before: [
			words.begin(run.title, place),
			...runDaysInWords(withoutLinks(run)),
			...[words.willMoveUp, ...toAccount(to)],
		],
		link: wayIn({ run, to, publicUrl }),
		after: [words.notAnyMore],
	})
}

/** To somebody who waited and has a seat now. */
export function movedUpLetter({ run, to, publicUrl }: About): Letter {
	const words = runLettersWords().movedUp
	return composeLetter({
		subject: words.subject(run.title),
		before: [words.begin(run.title), ...runDaysInWords(run), ...toAccount(to)],
		link: wayIn({ run, to, publicUrl }),
		after: [words.notAnyMore],
		linksInTexts: true,
	})
}

/** To somebody whom a leader took out of a run. */
export function removedLetter({ run, publicUrl }: Pick<About, 'run' | 'publicUrl'>): Letter {
	const words = runLettersWords().removed
	return composeLetter({
		subject: words.subject(run.title),
		before: [words.begin(run.title)],
		link: otherCourses(publicUrl),
		after: [words.mistake],
	})
}

/** To somebody in a run when something that concerns them has changed; who waits is given the run without its links. */
export function changeLetter({ run, to, publicUrl, changes }: About & { changes: readonly ChangeInWords[] }): Letter {
	const words = runLettersWords().changed
	return composeLetter({
		subject: words.subject(run.title),
		before: [words.begin(run.title), ...changes.map(changeLines), words.now, ...runDaysInWords(run)],
		link: wayIn({ run, to, publicUrl }),
		after: [to.seatAt === null ? words.keepWaiting : words.keepSeat],
		linksInTexts: true,
	})
}

/** To everybody in a run that will not take place. */
export function cancellationLetter({
	run,
	reason,
	publicUrl,
}: Pick<About, 'run' | 'publicUrl'> & { reason: string }): Letter {
	const words = runLettersWords().cancelled
	return composeLetter({
		subject: words.subject(run.title),
		before: [words.begin(run.title), { written: reason }, words.what, ...runDaysInWords(withoutLinks(run))],
		link: otherCourses(publicUrl),
		after: [words.onYourOwn],
	})
}

function otherCourses(publicUrl: string): Link {
	return { label: runLettersWords().otherCourses, url: `${publicUrl}/kurs` }
}

function wayIn({ run, to, publicUrl }: About): Link {
	const { claim, seePlace } = runLettersWords()
	if (to.claimCode) return { label: claim, url: `${publicUrl}${codePath(to.claimCode)}` }
	return { label: seePlace, url: `${publicUrl}${signUpPath(run)}` }
}

function toAccount({ claimCode }: RunReader): string[] {
	return claimCode ? [runLettersWords().toAccount] : []
}

function changeLines({ what, before, after }: ChangeInWords): string {
	const words = runLettersWords().changed
	return [what, ...(before ? [words.before(before)] : []), ...(after ? [words.after(after)] : [])].join('\n')
}
