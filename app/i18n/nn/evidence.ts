import type { evidence as Words } from '../nb/evidence'

export const evidence: typeof Words = {
	form: {
		physical: 'Kurset er teke på samlingar.',
		digital: 'Kurset er teke på nett.',
		blended: 'Kurset er teke på samlingar og på nett.',
	},
	present: (days) => `Til stades ${days}.`,
	digital: (who) => `Den digitale forma er godkjend av ${who}.`,
	assignment: (who) => `Planen er godkjend av ${who}.`,
	certified: (who) => `Sertifisert av ${who}.`,
	approved: (who) => `Godkjend av ${who}.`,
	roles: { 'course-leader': 'kursleiar', administrator: 'administrator' },
	day: (number) => `${number}.`,
	who: (name, role) => `${name}, ${role}`,
	whoByException: (name, role) => `${name}, ${role}, etter særskild vurdering`,
}
