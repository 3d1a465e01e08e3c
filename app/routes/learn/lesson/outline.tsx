import { Link } from '@remix-run/react'
import { lessonPageWords } from '~/i18n/lesson-page'
import { Icon } from '~/ui/icon'
import { lessonPath, quizPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import type { LessonData } from './route'

/** What is in this lesson, and the lessons around it. */
export function Outline({ page }: { page: LessonData }) {
	const words = lessonPageWords()
	const { course, module, lesson, lessons, body } = page
	return (
		<nav className="lesson-outline" aria-label={words.outline}>
			<p className="lesson-outline-title">
				<Rich text={words.module(module.number)} title={() => <span lang={course.language}>{module.title}</span>} />
			</p>
			<ol>
				{lessons.map((other) => (
					<li key={other.id}>
						<Link to={lessonPath(course, module, other)} aria-current={other.id === lesson.id ? 'page' : undefined}>
							<Icon name={other.isDone ? 'check' : 'circle'} />
							<span>
								<span lang={other.language}>{other.title}</span>
								{other.isDone ? <span className="visually-hidden"> {words.isDone}</span> : null}
							</span>
						</Link>
						{other.id === lesson.id && body.outline.length > 1 ? (
							<ul className="lesson-passages" lang={lesson.language}>
								{body.outline.map((heading) => (
									<li key={heading.id}>
										<a href={`#${heading.id}`}>{heading.title}</a>
									</li>
								))}
							</ul>
						) : null}
					</li>
				))}
				<li>
					<Link to={quizPath(course, module)}>
						<Icon name="pen" />
						<span>{words.quiz}</span>
					</Link>
				</li>
			</ol>
		</nav>
	)
}
