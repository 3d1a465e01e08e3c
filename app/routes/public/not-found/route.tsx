import { notFound } from '~/lib/http-errors.server'

/** Every address that is no page. */
export function loader() {
	return notFound()
}

/** A form sent to an address that is no page. */
export function action() {
	return notFound()
}

export default function NotFoundPage() {
	return null
}
