import { Link } from '@remix-run/react'
import { Icon } from '~/ui/icon'
import { lessonPath, quizPath } from '~/ui/paths'
import type { LessonData } from './route'

/** What is in this lesson, and the lessons around it. */
export function Outline({ page }: { page: LessonData }) {
	const { course, module, lesson, lessons, body } = page
	return (
		<nav className="lesson-outline" aria-label="Innhold i modulen">
			<p className="lesson-outline-title">
				Modul {module.number}: <span lang={course.language}>{module.title}</span>
			</p>
			<ol>
				{lessons.map((other) => (
					<li key={other.id}>
						<Link to={lessonPath(course, module, other)} aria-current={other.id === lesson.id ? 'page' : undefined}>
							<Icon name={other.isDone ? 'check' : 'circle'} />
							<span>
								<span lang={course.language}>{other.title}</span>
								{other.isDone ? <span className="visually-hidden"> (ferdig)</span> : null}
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
						<span>Quiz</span>
					</Link>
				</li>
			</ol>
		</nav>
	)
}
