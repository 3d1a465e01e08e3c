import type { RolesWords } from '../roles'

export const roles: RolesWords = {
	name: { administrator: 'Administrator', 'course-leader': 'Kursleiar', 'college-contact': 'Fagansvarleg' },
	inSentence: { administrator: 'administrator', 'course-leader': 'kursleiar', 'college-contact': 'fagansvarleg' },
	unknown: '(ukjend)',
	none: 'Deltakar',
	leaderAt: (office, reach) => `Kursleiar, ${office} (${reach})`,
	contactAt: (institution) => `Fagansvarleg, ${institution}`,
	reach: { 'own-runs': 'eigne kursgjennomføringar', office: 'heile kontoret' },
}
