import { Link } from '@remix-run/react'
import { signUpPath } from '~/domain/run-paths'
import { runSignUpWords } from '~/i18n/run-sign-up'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { coursePath } from '~/ui/paths'

/** The reader's own place in a run, what it means now, and the way out of it. */
export function OwnPlace({
	run,
	course,
	place,
	isNew,
}: {
	run: { id: string }
	course: { slug: string }
	/** `number` is the place in the line, from 1. */
	place: { state: 'seated' | 'waiting' | 'withdrawn'; number: number }
	isNew: boolean
}) {
	const words = runSignUpWords().place
	return (
		<section className="flow" aria-labelledby="plassen">
			<h2 id="plassen">{words.title}</h2>
			{place.state === 'seated' ? (
				<Alert tone="success" {...(isNew ? { live: 'status' as const } : {})}>
					{isNew ? words.newlySeated : words.seated}
				</Alert>
			) : (
				<Alert tone="info" {...(isNew ? { live: 'status' as const } : {})}>
					{words.waiting(place.number)}
				</Alert>
			)}
			<p>{words.lessonsAreOpen}</p>
			<div className="actions">
				<ButtonLink to={coursePath(course)}>{words.toLessons}</ButtonLink>
				<Link to={`${signUpPath(run)}/meld-av`}>{words.leave}</Link>
			</div>
		</section>
	)
}
