/** Thrown when a record that the request names does not exist or is not the caller's to see; becomes a 404. */
export class NotFoundError extends Error {
	override name = 'NotFoundError'
	constructor(what: string, id: string) {
		super(`No ${what} with id ${id}`)
	}
}
