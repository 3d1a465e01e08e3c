/** What is noted of somebody on a day. */
export const presence = {
	present: 'Til stede',
	absent: 'Ikke til stede',
	unmarked: 'Ikke ført',
}
