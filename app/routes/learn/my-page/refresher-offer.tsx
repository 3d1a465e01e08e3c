import { Form } from '@remix-run/react'
import { refresherSize } from '~/domain/refresher'
import { myPageWords } from '~/i18n/my-page'
import { Button, ButtonLink } from '~/ui/button'
import { refresherLettersPath, refresherPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
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
	const words = myPageWords()
	const { questions, minutes } = refresherSize
	return (
		<div className="refresher-offer" id={`oppfriskning-${course.slug}`}>
			{offered === null ? null : (
				<>
					<p>
						<Rich text={words.refresher(questions, minutes)} />
					</p>
					<p>
						<ButtonLink to={refresherPath(course, offered)} variant="secondary">
							{words.beginRefresher}
						</ButtonLink>
					</p>
				</>
			)}
			{letters === null ? null : (
				<Form method="post" action={refresherLettersPath(course)} className="refresher-letters" preventScrollReset>
					<input type="hidden" name="brev" value={letters === 'sending' ? 'nei' : 'ja'} />
					<p>{words.letters[letters]}</p>
					<Button variant="tertiary">{words.changeLetters[letters]}</Button>
				</Form>
			)}
		</div>
	)
}
