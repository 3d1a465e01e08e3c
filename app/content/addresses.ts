import type { CourseSource } from './course-folder'

/** Pages that a lesson may link to and that are always there. */
const pages = [
	'/',
	'/kurs',
	'/kontaktpunkter',
	'/trenger-du-hjelp',
	'/personvern',
	'/tilgjengelighet',
	'/bevis',
	'/min-side',
] as const

/** Every address of the portal that a lesson may link to: fixed pages, courses, modules, lessons, scenarios and the plan. */
export function addressesOf(courses: readonly CourseSource[]): Set<string> {
	const inCourses = courses.flatMap(({ slug, file, modules }) => [
		`/kurs/${slug}`,
		`/kurs/${slug}/ordliste`,
		...(file.value.plan ? [`/kurs/${slug}/min-plan`] : []),
		...modules.flatMap((module) => [
			`/kurs/${slug}/${module.slug}`,
			`/kurs/${slug}/${module.slug}/les-mer`,
			...module.lessons.map((lesson) => `/kurs/${slug}/${module.slug}/${lesson.slug}`),
			...module.scenarios.map((scenario) => `/kurs/${slug}/${module.slug}/samtale/${scenario.slug}`),
		]),
	])
	return new Set([...pages, ...inCourses])
}

/** Says why a link leads nowhere, or undefined when it doesn't. `passages` are the ids of the headings of its own lesson. */
export function brokenLink(
	href: string,
	addresses: ReadonlySet<string>,
	passages: readonly string[],
): string | undefined {
	if (href.startsWith('#')) return passages.includes(href.slice(1)) ? undefined : `no such passage: ${href}`
	if (href.startsWith('/') && !href.startsWith('//')) {
		return addresses.has(href.replace(/[?#].*$/, '')) ? undefined : `broken link: ${href} is no page of the portal`
	}
	const url = URL.parse(href)
	return url?.protocol === 'https:' ? undefined : `broken link: ${href} has to begin with https:// or /`
}
