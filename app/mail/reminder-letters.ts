import type { RunDay } from '~/domain/course-run'
import { osloTime } from '~/lib/oslo-time'
import { composeLetter, type Letter, type Link } from './compose'
import { runStopLabel } from './run-message-letters'

const dates = new Intl.DateTimeFormat('nb-NO', {
	timeZone: 'Europe/Oslo',
	...({ weekday: 'long', day: 'numeric', month: 'long' } as const),
})

type About = {
	runTitle: string
	/** Where to go on: the course's page, or where a place is claimed by its code. */
	link: Link
	stopUrl: string
}

/** That a day is near: when, where, and the link to it. Days that follow soon after are told along. */
export function daySoonLetter({ runTitle, days, link, stopUrl }: About & { days: readonly RunDay[] }): Letter {
	const [first] = days
	const when = first ? dates.format(new Date(first.startsAt)) : ''
	return composeLetter({
		subject: `${capitalised(when)}: ${runTitle}`,
		before: [
			days.length > 1 ? `Snart møtes vi til «${runTitle}». Her er tid og sted:` : `Snart er det «${runTitle}» igjen:`,
			...days.map(dayInWords),
			'Blir du forhindret? Si fra til kurslederen, så planen holder for alle.',
		],
		link,
		after: [],
		wayOut: { label: runStopLabel, url: stopUrl },
		linksInTexts: true,
	})
}

/** To somebody who has opened nothing yet, a week after they got their seat. */
export function notBegunLetter({ runTitle, link, stopUrl }: About): Letter {
	return composeLetter({
		subject: 'Kurset ligger klart når du er klar',
		before: [
			`Du har plass på «${runTitle}», og kurset er åpent for deg. En leksjon tar fem til ti minutter, og du kan stoppe og fortsette når det passer.`,
		],
		link,
		after: ['Er det noe som står i veien, hjelper kurslederen deg gjerne i gang.'],
		wayOut: { label: runStopLabel, url: stopUrl },
	})
}

/** To somebody who began and has not been there for two weeks. */
export function goneQuietLetter({ runTitle, link, stopUrl }: About): Letter {
	return composeLetter({
		subject: 'Du kan fortsette der du slapp',
		before: [
			`Det er en stund siden du var innom «${runTitle}». Alt du har gjort, ligger der, og kurset åpner der du slapp.`,
		],
		link,
		after: ['Har du det travelt nå, er det helt greit. Snakk med kurslederen hvis du trenger mer tid.'],
		wayOut: { label: runStopLabel, url: stopUrl },
	})
}

/** To a participant of a run that is over, who has not settled the evaluation. */
export function evaluateLetter({ runTitle, link, stopUrl }: About): Letter {
	return composeLetter({
		subject: 'Hva syntes du om kurset?',
		before: [
			`Takk for at du var med på «${runTitle}». To minutter av tiden din gjør det neste kurset bedre.`,
			'Svarene er anonyme: De lagres uten navnet ditt, og kurslederen får se dem først når fem har svart. Du velger selv om du vil svare.',
		],
		link,
		after: [],
		wayOut: { label: runStopLabel, url: stopUrl },
	})
}

function dayInWords({ startsAt, endsAt, place, link }: RunDay): string {
	const when = `${capitalised(dates.format(new Date(startsAt)))} kl. ${clock(startsAt)}–${clock(endsAt)}`
	return [when, place, link].filter(Boolean).join('\n')
}

function clock(at: string): string {
	return osloTime(at).replace(':', '.')
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
