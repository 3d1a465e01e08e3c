import type { evidence as Words } from '../nb/evidence'

export const evidence: typeof Words = {
	form: {
		physical: 'The course was taken in person.',
		digital: 'The course was taken online.',
		blended: 'The course was taken in person and online.',
	},
	present: (days) => `Present on ${days}.`,
	digital: (who) => `The digital form is approved by ${who}.`,
	assignment: (who) => `The plan is approved by ${who}.`,
	certified: (who) => `Certified by ${who}.`,
	approved: (who) => `Approved by ${who}.`,
	roles: { 'course-leader': 'course leader', administrator: 'administrator' },
	day: (number) => `${number}`,
	who: (name, role) => `${name}, ${role}`,
	whoByException: (name, role) => `${name}, ${role}, after individual assessment`,
}
