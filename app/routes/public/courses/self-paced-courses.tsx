import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { counted, inHours } from '~/ui/counted'
import { coursePath } from '~/ui/paths'

type Shown = { slug: string; title: string; summary: string; modules: number; lessons: number; minutes: number }

/** The courses that one takes alone on the web, whenever one likes. */
export function SelfPacedCourses({ courses }: { courses: readonly Shown[] }) {
	return (
		<section className="flow" aria-labelledby="egen-hand">
			<h2 id="egen-hand">Ta kurset på egen hånd når du vil</h2>
			{courses.map((course) => (
				<Card as="article" key={course.slug}>
					<h3>{course.title}</h3>
					<p>{course.summary}</p>
					<p className="soft">
						{counted(course.modules, 'modul', 'moduler')}, {counted(course.lessons, 'leksjon', 'leksjoner')},{' '}
						{inHours(course.minutes)} lesing
					</p>
					<p>
						<ButtonLink to={coursePath(course)}>
							Gå til kurset<span className="visually-hidden">: {course.title}</span>
						</ButtonLink>
					</p>
				</Card>
			))}
		</section>
	)
}
