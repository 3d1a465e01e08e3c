import { roleWords } from '~/domain/role-words'
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
	return (
		<>
			<ChoiceField
				legend="Rolle"
				name="rolle"
				kind="radio"
				chosen={typed.rolle}
				error={errors.rolle}
				choices={[
					{
						value: 'course-leader',
						label: roleWords['course-leader'],
						description: 'Planlegger kurs, fører oppmøte og sertifiserer deltakere.',
					},
					{
						value: 'college-contact',
						label: roleWords['college-contact'],
						description: 'Følger framgangen til studentene ved én institusjon, og ser ikke andre.',
					},
					{
						value: 'administrator',
						label: roleWords.administrator,
						description: 'Ser alle kurs, gir roller og leser loggen.',
					},
				]}
			/>
			<div className="role-scope" data-role="course-leader">
				<ChoiceField
					legend="Distriktskontor"
					name="kontor"
					kind="radio"
					chosen={typed.kontor}
					error={errors.kontor}
					description="For kursledere."
					choices={offices.map(choiceOf)}
				/>
				<ChoiceField
					legend="Hvilke kursgjennomføringer skal kurslederen se?"
					name="rekkevidde"
					kind="radio"
					chosen={typed.rekkevidde}
					error={errors.rekkevidde}
					description="For kursledere."
					choices={[
						{ value: 'own-runs', label: 'Bare egne', description: 'De som personen er satt opp som kursleder på.' },
						{ value: 'office', label: 'Alle ved kontoret', description: 'Også de som andre ved kontoret leder.' },
					]}
				/>
			</div>
			<div className="role-scope" data-role="college-contact">
				<ChoiceField
					legend="Institusjon"
					name="institusjon"
					kind="radio"
					chosen={typed.institusjon}
					error={errors.institusjon}
					description="For fagansvarlige."
					choices={institutions.map(choiceOf)}
				/>
			</div>
		</>
	)
}

function choiceOf({ id, name }: Place) {
	return { value: id, label: name }
}
