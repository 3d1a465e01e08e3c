import type { roles as Words } from '../nb/roles'

export const roles: typeof Words = {
	name: { administrator: 'Administrator', 'course-leader': 'Kursleiar', 'college-contact': 'Fagansvarleg' },
	inSentence: { administrator: 'administrator', 'course-leader': 'kursleiar', 'college-contact': 'fagansvarleg' },
	unknown: '(ukjend)',
	none: 'Deltakar',
	leaderAt: (office, reach) => `Kursleiar, ${office} (${reach})`,
	contactAt: (institution) => `Fagansvarleg, ${institution}`,
	reach: { 'own-runs': 'eigne kurs', office: 'heile kontoret' },
}
