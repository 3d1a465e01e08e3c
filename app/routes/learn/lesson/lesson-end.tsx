import { Form, Link } from '@remix-run/react'
import { lessonPageWords } from '~/i18n/lesson-page'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { Icon } from '~/ui/icon'
import { useWaiting } from '~/ui/shell/use-waiting'
import type { LessonData } from './route'

/** What comes after the text: sources, being done, and the ways on. */
export function LessonEnd({ page, path }: { page: LessonData; path: string }) {
	const words = lessonPageWords()
	const { lesson, before, after, isDone } = page
	const isToBeSent = useWaiting(`${path}/ferdig`) !== null && !isDone
	return (
		<footer className="lesson-end flow">
			{lesson.sources.length > 0 ? (
				<Details summary={words.sources}>
					<ul>
						{lesson.sources.map((source) => (
							<li key={source.title + (source.where ?? '')}>
								<cite translate="no">{source.title}</cite>
								{source.where ? <span lang={lesson.language}>, {source.where}</span> : null}
							</li>
						))}
					</ul>
				</Details>
			) : null}
			<div className="lesson-done" id="ferdig" tabIndex={-1}>
				{isToBeSent ? (
					<p>
						<Icon name="check" /> {words.doneWaits}
					</p>
				) : isDone ? (
					<>
						<p>
							<Icon name="check" /> {words.youAreDone}
						</p>
						<Form method="post" action={`${path}/ikke-ferdig`} preventScrollReset>
							<Button variant="tertiary">{words.undo}</Button>
						</Form>
					</>
				) : (
					<Form method="post" action={`${path}/ferdig`}>
						{/* Without a network nobody else can say what comes after. */}
						<input type="hidden" name="videre" value={after.to} />
						<Button>{words.finish}</Button>
					</Form>
				)}
			</div>
			<nav className="lesson-nav" aria-label={words.wayOn}>
				{before ? (
					<Link to={before.to} rel="prev">
						<small>{words.before}</small>
						<span lang={before.language ?? undefined}>{before.text}</span>
					</Link>
				) : null}
				<Link to={after.to} rel="next">
					<small>{words.after}</small>
					<span lang={after.language ?? undefined}>{after.text}</span>
				</Link>
			</nav>
		</footer>
	)
}
