import { Form } from '@remix-run/react'
import { refresherSize } from '~/domain/refresher'
import { Button, ButtonLink } from '~/ui/button'
import { refresherLettersPath, refresherPath } from '~/ui/paths'
import type { CourseRefreshers } from './course-refreshers.server'

/** The refresher that is due, and the switch for the letters about them; nothing when there is neither. */
export function RefresherOffer({
	course,
	refreshers: { offered, letters },
}: {
	course: { slug: string; title: string }
	refreshers: CourseRefreshers
}) {
	if (offered === null && letters === null) return null
	const { questions, minutes } = refresherSize
	return (
		<div className="refresher-offer" id={`oppfriskning-${course.slug}`}>
			{offered === null ? null : (
				<>
					<p>
						<strong>Frisk opp kurset:</strong> {questions} spørsmål, omtrent {minutes} minutter.
					</p>
					<p>
						<ButtonLink to={refresherPath(course, offered)} variant="secondary">
							Begynn oppfriskningen
						</ButtonLink>
					</p>
				</>
			)}
			{letters === null ? null : (
				<Form method="post" action={refresherLettersPath(course)} className="refresher-letters" preventScrollReset>
					<input type="hidden" name="brev" value={letters === 'sending' ? 'nei' : 'ja'} />
					<p>
						{letters === 'sending'
							? 'Du får brev når det er tid for å friske opp.'
							: 'Du får ikke brev når det er tid for å friske opp.'}
					</p>
					<Button variant="tertiary">{letters === 'sending' ? 'Ikke send flere' : 'Send igjen'}</Button>
				</Form>
			)}
		</div>
	)
}
