import { z } from 'zod'
import type { RoleGrant } from '~/domain/access'
import type { DistrictOfficeId, InstitutionId } from '~/domain/ids'

const missing = {
	role: 'Velg hvilken rolle personen skal ha.',
	office: 'Velg hvilket distriktskontor kurslederen hører til.',
	reach: 'Velg hvilke kursgjennomføringer kurslederen skal se.',
	institution: 'Velg hvilken institusjon den fagansvarlige hører til.',
}

const Id = z.string().regex(/^[a-z0-9-]{1,80}$/)

/** A role as it was chosen. What belongs to other roles is passed over: without script every field is sent. */
export const GrantForm = z
	.object({
		rolle: z.enum(['administrator', 'course-leader', 'college-contact'], { error: missing.role }),
		kontor: z.string().default(''),
		rekkevidde: z.string().default(''),
		institusjon: z.string().default(''),
	})
	.transform(({ rolle, kontor, rekkevidde, institusjon }, context): RoleGrant => {
		const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
		switch (rolle) {
			case 'administrator':
				return { role: rolle }
			case 'course-leader': {
				const reach = z.enum(['own-runs', 'office']).safeParse(rekkevidde)
				if (!Id.safeParse(kontor).success) wrong('kontor', missing.office)
				if (!reach.success) wrong('rekkevidde', missing.reach)
				return { role: rolle, districtOfficeId: kontor as DistrictOfficeId, reach: reach.data ?? 'own-runs' }
			}
			case 'college-contact':
				if (!Id.safeParse(institusjon).success) wrong('institusjon', missing.institution)
				return { role: rolle, institutionId: institusjon as InstitutionId }
		}
	})
