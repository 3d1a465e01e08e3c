import type { roles as Words } from '../nb/roles'

export const roles: typeof Words = {
	name: { administrator: 'Administrator', 'course-leader': 'Course leader', 'college-contact': 'College contact' },
	inSentence: {
		administrator: 'administrator',
		'course-leader': 'course leader',
		'college-contact': 'college contact',
	},
	unknown: '(unknown)',
	none: 'Participant',
	leaderAt: (office, reach) => `Course leader, ${office} (${reach})`,
	contactAt: (institution) => `College contact, ${institution}`,
	reach: { 'own-runs': 'own course runs', office: 'the whole office' },
}
