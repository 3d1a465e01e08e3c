import type { roleRevocation as Words } from '../nb/role-revocation'

export const roleRevocation: typeof Words = {
	name: 'Remove a role',
	title: (name) => `Remove the role from ${name}?`,
	remove: 'Remove the role',
	cancel: 'Cancel',
	notRemoved: 'The role has not been removed',
	lastAdministrator: 'This is the only administrator. Give the role to someone else first.',
	consequence: {
		administrator:
			'The person will no longer get into the administration. It takes effect at once, and you can give the role again later.',
		'course-leader':
			'The person will no longer get into the course leader pages. Courses that name the person as course leader keep the name. It takes effect at once, and you can give the role again later.',
		'college-contact':
			'The person will no longer see the students at the institution. It takes effect at once, and you can give the role again later.',
	},
	isOwn: 'This is your own role. You lose your access to this page when you remove it.',
}
