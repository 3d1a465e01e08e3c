/** The calendar of course runs that other calendars follow. */
export const runFeed = {
	name: 'Igangsetterkurs',
	description: 'Kurs for deg som vil hjelpe ei selvhjelpsgruppe i gang.',
	online: 'På nett',
	day: (run: string, number: number) => `${run}, dag ${number}`,
	cancelled: (event: string) => `Avlyst: ${event}`,
}
