import { Link, useLoaderData } from '@remix-run/react'
import { lessonsOf, minutesOf } from '~/domain/course'
import { library } from '~/library.server'
import { Card } from '~/ui/card'
import { counted, inHours } from '~/ui/counted'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath } from '~/ui/paths'

export async function loader() {
	const courses = await library.list('nb')
	return courses.map((course) => ({
		slug: course.slug,
		title: course.title,
		summary: course.summary,
		modules: course.modules.length,
		lessons: lessonsOf(course).length,
		minutes: minutesOf(lessonsOf(course).map(({ lesson }) => lesson)),
	}))
}

export const meta = () => pageTitle('Kurs')

export default function CoursesPage() {
	const courses = useLoaderData<typeof loader>()
	return (
		<Page title="Kurs" lead="Kursene er gratis og åpne for alle.">
			{courses.map((course) => (
				<Card as="section" key={course.slug}>
					<h2>
						<Link to={coursePath(course)}>{course.title}</Link>
					</h2>
					<p>{course.summary}</p>
					<p className="soft">
						{counted(course.modules, 'modul', 'moduler')}, {counted(course.lessons, 'leksjon', 'leksjoner')},{' '}
						{inHours(course.minutes)} lesing
					</p>
				</Card>
			))}
		</Page>
	)
}
