/** What roles are called, and where they hold. */
export const roles = {
	name: { administrator: 'Administrator', 'course-leader': 'Kursleder', 'college-contact': 'Fagansvarlig' },
	inSentence: { administrator: 'administrator', 'course-leader': 'kursleder', 'college-contact': 'fagansvarlig' },
	unknown: '(ukjent)',
	none: 'Deltaker',
	leaderAt: (office: string, reach: string) => `Kursleder, ${office} (${reach})`,
	contactAt: (institution: string) => `Fagansvarlig, ${institution}`,
	reach: { 'own-runs': 'egne kurs', office: 'hele kontoret' },
}
