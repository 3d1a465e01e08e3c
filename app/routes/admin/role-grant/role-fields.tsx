import type { Role } from '~/domain/role-words'
import { roleGrantWords } from '~/i18n/role-grant'
import { rolesWords } from '~/i18n/roles'
import { ChoiceField } from '~/ui/choice-field'

type Place = { readonly id: string; readonly name: string }

/**
 * The role and where it holds. What belongs to another role than the chosen one is hidden by the styles; where that can't
 * be, it stands there and is passed over.
 */
export function RoleFields({
	offices,
	institutions,
	typed,
	errors,
}: {
	offices: readonly Place[]
	institutions: readonly Place[]
	typed: Readonly<Record<string, string | undefined>>
	errors: Readonly<Record<string, string | undefined>>
}) {
	const words = roleGrantWords()
	const { name } = rolesWords()
	return (
		<>
			<ChoiceField
				legend={words.role}
				name="rolle"
				kind="radio"
				chosen={typed.rolle}
				error={errors.rolle}
				choices={rolesToGive.map((role) => ({ value: role, label: name[role], description: words.means[role] }))}
			/>
			<div className="role-scope" data-role="course-leader">
				<ChoiceField
					legend={words.office}
					name="kontor"
					kind="radio"
					chosen={typed.kontor}
					error={errors.kontor}
					description={words.forLeaders}
					choices={offices.map(choiceOf)}
				/>
				<ChoiceField
					legend={words.reach}
					name="rekkevidde"
					kind="radio"
					chosen={typed.rekkevidde}
					error={errors.rekkevidde}
					description={words.forLeaders}
					choices={[
						{ value: 'own-runs', label: words.ownRuns, description: words.aboutOwnRuns },
						{ value: 'office', label: words.allAtOffice, description: words.aboutAllAtOffice },
					]}
				/>
			</div>
			<div className="role-scope" data-role="college-contact">
				<ChoiceField
					legend={words.institution}
					name="institusjon"
					kind="radio"
					chosen={typed.institusjon}
					error={errors.institusjon}
					description={words.forContacts}
					choices={institutions.map(choiceOf)}
				/>
			</div>
		</>
	)
}

/** The role that is given most often comes first. */
const rolesToGive: readonly Role[] = ['course-leader', 'college-contact', 'administrator']

function choiceOf({ id, name }: Place) {
	return { value: id, label: name }
}
