/** The way from the course to a page of it. */
export const learnPath = {
	course: 'Kurset',
	module: (number: number) => `Modul ${number}`,
	plan: 'Min plan',
}
