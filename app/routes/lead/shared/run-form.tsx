import { audiences } from '~/domain/audience'
import { runForms } from '~/domain/course-run'
import { audienceWords, formSentences, formWords } from '~/domain/run-words'
import { ChoiceField } from '~/ui/choice-field'
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
	return (
		<>
			<DefaultButton />
			<section className="flow run-form-part" aria-labelledby="om-kurset">
				<h2 id="om-kurset">Om kurset</h2>
				<CourseChoice draft={draft} choices={choices} hasCourse={hasCourse} />
				<TextField
					name="title"
					label="Tittel"
					description="Slik den står i kurskalenderen, for eksempel «Igangsetterkurs i Bergen, våren 2027»."
					defaultValue={draft.title}
					error={errors.title}
					maxLength={120}
					required
				/>
				<ChoiceField
					legend="Kursform"
					name="form"
					kind="radio"
					choices={runForms.map((form) => ({
						value: form,
						label: formWords[form],
						description: formSentences[form],
					}))}
					chosen={draft.form}
					error={errors.form}
				/>
				<ChoiceField
					legend="Hvem er kurset for?"
					name="audience"
					kind="radio"
					choices={[
						{ value: '', label: 'Alle' },
						...audiences.map((audience) => ({ value: audience, label: audienceWords[audience] })),
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
	const chosen = choices.courses.find(({ value }) => value === draft.course)
	if (!hasCourse || choices.courses.length < 2) {
		return (
			<>
				<input type="hidden" name="course" value={draft.course} />
				<p>
					Kurs: <strong>{chosen?.label}</strong>
					{hasCourse && chosen ? `, versjon ${chosen.version}` : null}
				</p>
			</>
		)
	}
	return (
		<SelectField
			name="course"
			label="Kurs"
			choices={choices.courses.map(({ value, label, version }) => ({ value, label: `${label}, versjon ${version}` }))}
			chosen={draft.course}
		/>
	)
}

/** Shown by the style sheet for a run on the web only; the others last as long as their days. */
function RunPeriod({ draft, errors }: { draft: RunDraft; errors: Errors }) {
	return (
		<section className="flow run-form-part run-period" aria-labelledby="periode">
			<h2 id="periode">Uten samlinger: første og siste dag</h2>
			<p>Fyll ut dette når kurset på nett ikke har noen samlinger. Ellers varer kurset fra første til siste samling.</p>
			<div className="run-row">
				<TextField
					name="beginsOn"
					label="Første dag"
					type="date"
					defaultValue={draft.beginsOn}
					error={errors.beginsOn}
				/>
				<TextField name="endsOn" label="Siste dag" type="date" defaultValue={draft.endsOn} error={errors.endsOn} />
			</div>
		</section>
	)
}

function RunEnrolmentFields({ draft, errors }: { draft: RunDraft; errors: Errors }) {
	return (
		<section className="flow run-form-part" aria-labelledby="pamelding">
			<h2 id="pamelding">Påmelding</h2>
			<TextField
				name="seats"
				label="Antall plasser"
				description="La feltet stå tomt hvis det ikke er noen grense. Når det er fullt, kommer folk på venteliste og rykker opp av seg selv."
				inputMode="numeric"
				defaultValue={draft.seats}
				error={errors.seats}
			/>
			<ChoiceField
				legend="Hvem kan melde seg på?"
				name="access"
				kind="radio"
				choices={[
					{ value: 'open', label: 'Alle', description: 'Kurset står i kurskalenderen.' },
					{
						value: 'invitation',
						label: 'Bare de som er invitert',
						description: 'Kurset står ikke i kalenderen. Du deler en lenke eller en kode.',
					},
				]}
				chosen={draft.access}
				error={errors.access}
			/>
			<TextField
				name="deadline"
				label="Siste dag for påmelding"
				description="Står den tom, kan folk melde seg på til kurset begynner. Kurslederen kan ta inn folk etter fristen også."
				type="date"
				defaultValue={draft.deadline}
				error={errors.deadline}
			/>
			<TextField
				name="information"
				label="Informasjon til deltakerne"
				description="Vises på påmeldingssiden: mat, adkomst, hva de skal ha med. Ikke skriv navn på folk som er med i ei gruppe."
				defaultValue={draft.information}
				error={errors.information}
				multiline
				rows={5}
			/>
		</section>
	)
}

function RunOwners({ draft, choices, errors }: { draft: RunDraft; choices: RunChoices; errors: Errors }) {
	return (
		<section className="flow run-form-part" aria-labelledby="ansvar">
			<h2 id="ansvar">Hvem har ansvaret?</h2>
			<ChoiceField
				legend="Kursledere"
				name="leaders"
				kind="checkbox"
				description="De som er krysset av, kan se og endre alt ved kurset."
				choices={choices.leaders}
				chosen={draft.leaders}
				error={errors.leaders}
			/>
			{choices.offices.length > 4 ? (
				<SelectField name="office" label="Distriktskontor" choices={choices.offices} chosen={draft.office} />
			) : (
				<ChoiceField
					legend="Distriktskontor"
					name="office"
					kind="radio"
					choices={choices.offices}
					chosen={draft.office}
					error={errors.office}
				/>
			)}
			<SelectField
				name="institution"
				label="Høyskole eller annen institusjon"
				choices={[{ value: '', label: 'Ingen' }, ...choices.institutions]}
				chosen={draft.institution}
			/>
		</section>
	)
}

/** Enter in a field presses the first button of a form: it is to save, and not to add a day. */
function DefaultButton() {
	return (
		<button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
			Lagre
		</button>
	)
}
