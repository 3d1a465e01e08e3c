/** How what a certificate rests on is said. */
export const evidence = {
	form: {
		physical: 'Kurset er tatt på samlinger.',
		digital: 'Kurset er tatt på nett.',
		blended: 'Kurset er tatt på samlinger og på nett.',
	},
	/** `days` is a list such as «3. og 4. november 2026». */
	present: (days: string) => `Til stede ${days}.`,
	digital: (who: string) => `Den digitale formen er godkjent av ${who}.`,
	assignment: (who: string) => `Planen er godkjent av ${who}.`,
	certified: (who: string) => `Sertifisert av ${who}.`,
	approved: (who: string) => `Godkjent av ${who}.`,
	roles: { 'course-leader': 'kursleder', administrator: 'administrator' },
	day: (number: number) => `${number}.`,
	who: (name: string, role: string) => `${name}, ${role}`,
	whoByException: (name: string, role: string) => `${name}, ${role}, etter særskilt vurdering`,
}
