import type { Language } from '~/domain/language'
import { courseCalendarWords } from '~/i18n/course-calendar'
import { aboutHowLong } from '~/i18n/norwegian-time'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { coursePath } from '~/ui/paths'
import { Rich } from '~/ui/rich'

type Shown = {
	slug: string
	title: string
	summary: string
	language: Language
	modules: number
	lessons: number
	minutes: number
}

/** The courses that one takes alone on the web, whenever one likes. */
export function SelfPacedCourses({ courses }: { courses: readonly Shown[] }) {
	const words = courseCalendarWords()
	return (
		<section className="flow" aria-labelledby="egen-hand">
			<h2 id="egen-hand">{words.alone}</h2>
			{courses.map((course) => (
				<Card as="article" key={course.slug}>
					<h3 lang={course.language}>{course.title}</h3>
					<p lang={course.language}>{course.summary}</p>
					<p className="soft">{words.size(course.modules, course.lessons, aboutHowLong(course.minutes))}</p>
					<p>
						<ButtonLink to={coursePath(course)}>
							<Rich
								text={words.toCourse}
								hidden={(text) => <span className="visually-hidden">{text}</span>}
								course={() => <span lang={course.language}>{course.title}</span>}
							/>
						</ButtonLink>
					</p>
				</Card>
			))}
		</section>
	)
}
