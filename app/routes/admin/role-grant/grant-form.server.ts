import { z } from 'zod'
import type { RoleGrant } from '~/domain/access'
import type { DistrictOfficeId, InstitutionId } from '~/domain/ids'
import { roles } from '~/domain/role-words'
import { roleGrantWords } from '~/i18n/role-grant'

const Id = z.string().regex(/^[a-z0-9-]{1,80}$/)

/** A role as it was chosen. What belongs to other roles is passed over: without script every field is sent. */
export const GrantForm = z
	.object({
		rolle: z.enum(roles, { error: () => roleGrantWords().missing.role }),
		kontor: z.string().default(''),
		rekkevidde: z.string().default(''),
		institusjon: z.string().default(''),
	})
	.transform(({ rolle, kontor, rekkevidde, institusjon }, context): RoleGrant => {
		const { missing } = roleGrantWords()
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
