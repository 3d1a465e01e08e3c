import { onlyToRead } from '~/lib/http-errors.server'
/** Search engines find the course, and no certificates or accounts. */
export function loader() {
	const rules = ['User-agent: *', 'Disallow: /bevis/', 'Disallow: /min-side', 'Disallow: /utboks', '']
	return new Response(rules.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** Nothing is written here. */
export const action = onlyToRead
