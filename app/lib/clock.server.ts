/** The moment of this request. Tests set `TEST_NOW`; below the routes time is an argument. */
export function now(): Date {
	return process.env.TEST_NOW ? new Date(process.env.TEST_NOW) : new Date()
}
