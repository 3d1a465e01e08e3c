/** The days of a run, and the ways to say who was there. */
export const attendanceWays = {
	day: (number: number) => `Dag ${number}`,
	showCode: 'Vis kode på veggen',
	printSheet: 'Skriv ut ark (PDF)',
	fromSheet: 'Før inn fra ark',
	toParticipants: 'Gå til deltakerne',
}
