import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { CheckInRefusal } from '~/domain/check-in'
import type { RunAccess } from '~/domain/course-run'
import { checkInEntryPath, codeEntryPath, signUpPath } from '~/domain/run-paths'
import { norwegianDay, norwegianMoment } from '~/lib/norwegian-time'
import { osloTime } from '~/lib/oslo-time'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'

/** How it stands with somebody who has scanned the code of a day. */
export type CheckInKind = CheckInRefusal | 'confirm' | 'already' | 'stale' | 'wait' | 'too-early' | 'too-late'

type Place = {
	readonly run: { readonly id: string; readonly title: string; readonly access: RunAccess }
	readonly number: number
	readonly startsAt: string
	readonly opensAt: string
	readonly closesAt: string
}

/** The one press that is left. */
export function ConfirmPresence({ place }: { place: Place }) {
	return (
		<Page title="Er du her?" lead={`${place.run.title}, dag ${place.number}`}>
			<p>{norwegianDay(place.startsAt)}</p>
			<Form method="post">
				<Button>Jeg er her</Button>
			</Form>
			<p className="soft">Kurslederen ser at du har møtt. Er du ikke på kurset nå, kan du bare lukke siden.</p>
		</Page>
	)
}

/** What there is to say instead, and what to do about it. */
export function CheckInAnswer({ kind, place }: { kind: CheckInKind; place: Place | null }) {
	const { title, words } = answers(place)[kind]
	return (
		<Page title={title} lead={place ? `${place.run.title}, dag ${place.number}` : undefined}>
			{words}
		</Page>
	)
}

type Answer = { title: string; words: ReactNode }

function answers(place: Place | null): Record<CheckInKind, Answer> {
	return {
		already: {
			title: 'Du er ført som til stede',
			words: (
				<>
					<p>Da er det gjort. Velkommen.</p>
					<ButtonLink variant="secondary" to="/min-side">
						Gå til Min side
					</ButtonLink>
				</>
			),
		},
		confirm: { title: 'Er du her?', words: <p>Last siden på nytt.</p> },
		stale: {
			title: 'Koden virker ikke lenger',
			words: (
				<>
					<p>Koden på veggen byttes hvert minutt. Skann den på nytt, så virker det.</p>
					<p>
						Får du det ikke til, kan du <Link to={checkInEntryPath}>skrive koden</Link>, eller be kurslederen om å føre
						deg.
					</p>
				</>
			),
		},
		'scan-too-old': {
			title: 'Skann koden på nytt',
			words: <p>Det er mer enn 30 minutter siden du skannet. Skann koden som står på veggen nå.</p>,
		},
		wait: {
			title: 'Vent litt',
			words: (
				<p>
					Det har kommet mange koder som ikke finnes, fra nettet du er på. Vent noen minutter og skann på nytt, eller be
					kurslederen om å føre deg.
				</p>
			),
		},
		'too-early': {
			title: 'Du er tidlig ute',
			words: <p>{place ? `Koden teller fra ${norwegianMoment(place.opensAt)}. Skann den på nytt da.` : ''}</p>,
		},
		'too-late': {
			title: 'Dagen er over',
			words: (
				<p>
					{place ? `Koden gjaldt til kl. ${osloTime(place.closesAt).replace(':', '.')}. ` : ''}
					Var du der? Si fra til kurslederen, som kan føre deg i lista.
				</p>
			),
		},
		cancelled: {
			title: 'Kurset er avlyst',
			words: <p>Denne kursgjennomføringen er avlyst, så her er det ikke oppmøte.</p>,
		},
		waiting: {
			title: 'Du står på venteliste',
			words: <p>Du har ikke fått plass ennå, så du kan ikke møte med kode. Snakk med kurslederen som er i rommet.</p>,
		},
		'marked-absent': {
			title: 'Du er ført som ikke til stede',
			words: <p>Kurslederen har ført deg etter at du skannet. Er det feil, så si fra til kurslederen.</p>,
		},
		'not-in-run': { title: 'Du er ikke påmeldt her', words: <NotInRun place={place} /> },
	}
}

function NotInRun({ place }: { place: Place | null }) {
	return (
		<>
			<p>Denne kontoen har ikke plass i kurset. Det er som regel én av tre ting:</p>
			<ul>
				<li>
					<span>
						Du har fått en kode på papir eller i et brev. <Link to={codeEntryPath}>Skriv den inn</Link>, og skann på
						nytt.
					</span>
				</li>
				<li>Du er påmeldt med en annen e-postadresse. Logg ut, logg inn med den, og skann på nytt.</li>
				<li>
					Du er ikke påmeldt ennå.{' '}
					{place?.run.access === 'open' ? (
						<Link to={signUpPath(place.run)}>Se om det er plass</Link>
					) : (
						'Snakk med kurslederen som er i rommet.'
					)}
				</li>
			</ul>
		</>
	)
}
