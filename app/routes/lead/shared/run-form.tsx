import { audiences } from '~/domain/audience'
import { runAccesses, runForms } from '~/domain/course-run'
import { runFormWords } from '~/i18n/run-form'
import { runKindsWords } from '~/i18n/run-kinds'
import { ChoiceField } from '~/ui/choice-field'
import { Rich } from '~/ui/rich'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { RunChoices } from './run-choices.server'
import { RunDays } from './run-days-fields'
import type { RunDraft } from './run-draft'

type Errors = Readonly<Record<string, string>>

/** The fields of a run, for planning one and for changing one; `hasCourse` when the course may be chosen. */
export function RunFields({
	draft,
	choices,
	errors,
	hasCourse,
	hasNewDay,
}: {
	draft: RunDraft
	choices: RunChoices
	errors: Errors
	hasCourse: boolean
	hasNewDay: boolean
}) {
	const words = runFormWords()
	const kinds = runKindsWords()
	return (
		<>
			<DefaultButton />
			<section className="flow run-form-part" aria-labelledby="om-kurset">
				<h2 id="om-kurset">{words.about}</h2>
				<CourseChoice draft={draft} choices={choices} hasCourse={hasCourse} />
				<TextField
					name="title"
					label={words.title}
					description={words.titleHint}
					defaultValue={draft.title}
					error={errors.title}
					maxLength={120}
					required
				/>
				<ChoiceField
					legend={words.form}
					name="form"
					kind="radio"
					choices={runForms.map((form) => ({
						value: form,
						label: kinds.form[form],
						description: kinds.formMeans[form],
					}))}
					chosen={draft.form}
					error={errors.form}
				/>
				<ChoiceField
					legend={words.audience}
					name="audience"
					kind="radio"
					choices={[
						{ value: '', label: kinds.audience.everyone },
						...audiences.map((audience) => ({ value: audience, label: kinds.audience[audience] })),
					]}
					chosen={draft.audience}
					error={errors.audience}
				/>
			</section>
			<RunDays days={draft.days} courseDays={choices.courseDays} errors={errors} hasNewDay={hasNewDay} />
			<RunPeriod draft={draft} errors={errors} />
			<RunEnrolmentFields draft={draft} errors={errors} />
			<RunOwners draft={draft} choices={choices} errors={errors} />
		</>
	)
}

function CourseChoice({ draft, choices, hasCourse }: { draft: RunDraft; choices: RunChoices; hasCourse: boolean }) {
	const words = runFormWords()
	const chosen = choices.courses.find(({ value }) => value === draft.course)
	if (!hasCourse || choices.courses.length < 2) {
		return (
			<>
				<input type="hidden" name="course" value={draft.course} />
				<p>
					<Rich
						text={hasCourse && chosen ? words.onlyCourseInVersion(chosen.version) : words.onlyCourse}
						course={() => chosen?.label}
					/>
				</p>
			</>
		)
	}
	return (
		<SelectField
			name="course"
			label={words.course}
			choices={choices.courses.map(({ value, label, version }) => ({
				value,
				label: words.courseInVersion(label, version),
			}))}
			chosen={draft.course}
		/>
	)
}

/** Shown by the style sheet for a run on the web only; the others last as long as their days. */
function RunPeriod({ draft, errors }: { draft: RunDraft; errors: Errors }) {
	const words = runFormWords()
	return (
		<section className="flow run-form-part run-period" aria-labelledby="periode">
			<h2 id="periode">{words.period}</h2>
			<p>{words.periodHint}</p>
			<div className="run-row">
				<TextField
					name="beginsOn"
					label={words.firstDay}
					type="date"
					defaultValue={draft.beginsOn}
					error={errors.beginsOn}
				/>
				<TextField name="endsOn" label={words.lastDay} type="date" defaultValue={draft.endsOn} error={errors.endsOn} />
			</div>
		</section>
	)
}

function RunEnrolmentFields({ draft, errors }: { draft: RunDraft; errors: Errors }) {
	const words = runFormWords()
	return (
		<section className="flow run-form-part" aria-labelledby="pamelding">
			<h2 id="pamelding">{words.enrolment}</h2>
			<TextField
				name="seats"
				label={words.seats}
				description={words.seatsHint}
				inputMode="numeric"
				defaultValue={draft.seats}
				error={errors.seats}
			/>
			<ChoiceField
				legend={words.whoMaySignUp}
				name="access"
				kind="radio"
				choices={runAccesses.map((access) => ({
					value: access,
					label: words.access[access],
					description: words.accessMeans[access],
				}))}
				chosen={draft.access}
				error={errors.access}
			/>
			<TextField
				name="deadline"
				label={words.deadline}
				description={words.deadlineHint}
				type="date"
				defaultValue={draft.deadline}
				error={errors.deadline}
			/>
			<TextField
				name="information"
				label={words.information}
				description={words.informationHint}
				defaultValue={draft.information}
				error={errors.information}
				multiline
				rows={5}
			/>
		</section>
	)
}

function RunOwners({ draft, choices, errors }: { draft: RunDraft; choices: RunChoices; errors: Errors }) {
	const words = runFormWords()
	return (
		<section className="flow run-form-part" aria-labelledby="ansvar">
			<h2 id="ansvar">{words.responsible}</h2>
			<ChoiceField
				legend={words.leaders}
				name="leaders"
				kind="checkbox"
				description={words.leadersHint}
				choices={choices.leaders}
				chosen={draft.leaders}
				error={errors.leaders}
			/>
			{choices.offices.length > 4 ? (
				<SelectField name="office" label={words.office} choices={choices.offices} chosen={draft.office} />
			) : (
				<ChoiceField
					legend={words.office}
					name="office"
					kind="radio"
					choices={choices.offices}
					chosen={draft.office}
					error={errors.office}
				/>
			)}
			<SelectField
				name="institution"
				label={words.institution}
				choices={[{ value: '', label: words.noInstitution }, ...choices.institutions]}
				chosen={draft.institution}
			/>
		</section>
	)
}

/** Enter in a field presses the first button of a form: it is to save, and not to add a day. */
function DefaultButton() {
	return (
		<button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
			{runFormWords().save}
		</button>
	)
}
