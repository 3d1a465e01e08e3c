import { ChoiceField } from '~/ui/choice-field'
import { ErrorList } from '~/ui/error-summary'
import { FieldError } from '~/ui/field-error'
import { FileField } from '~/ui/file-field'
import { SelectField } from '~/ui/select-field'
import { TextField, type TextFieldProps } from '~/ui/text-field'
import { Group, longWord, Piece, State } from './piece'

const errors = {
	form: 'Det gikk ikke å lagre. Prøv igjen.',
	'navn-feil': 'Skriv navnet ditt.',
	'valg-feil': 'Velg én av dagene.',
	'langt-ord': `${longWord} er for langt.`,
}
const choices = [
	{ value: 'a', label: 'Fredag', description: 'Fra klokka ti til klokka fire' },
	{ value: 'b', label: longWord },
	{ value: 'c', label: 'Ingen av dem' },
]
const kinds: readonly NonNullable<TextFieldProps['type']>[] = [
	...(['text', 'email', 'password', 'tel', 'url', 'search', 'date', 'time', 'number'] as const),
]

/** What is filled in, and what is said when it was filled in wrongly. */
export function Fields() {
	return (
		<Group title="Fields">
			<Piece file="error-summary.tsx">
				<State name="of the form, of fields, long">
					<ErrorList errors={errors} />
				</State>
			</Piece>
			<TextFields />
			<Piece file="select-field.tsx">
				<State name="chosen">
					<SelectField name="fylke" label="Fylke" choices={choices} chosen="c" />
				</State>
			</Piece>
			<FileFields />
			<ChoiceFields />
			<Piece file="field-error.tsx">
				<State name="something is wrong">
					<FieldError id="feil-alene" error={`Skriv ${longWord}.`} />
				</State>
			</Piece>
		</Group>
	)
}

function TextFields() {
	return (
		<Piece file="text-field.tsx">
			{kinds.map((type) => (
				<State key={type} name={type}>
					<TextField name={`felt-${type}`} label={`Felt for ${type}`} type={type} required />
				</State>
			))}
			<State name="optional, described, filled in">
				<TextField name="valgfritt" label="Kallenavn" description="Slik andre ser det." defaultValue="Ada" />
			</State>
			<State name="with an error">
				<TextField name="navn-feil" label="Navn" error={errors['navn-feil']} required />
			</State>
			<State name="described and with an error">
				<TextField
					name="langt-ord"
					label={longWord}
					description="Skriv det helst kortere."
					error={errors['langt-ord']}
					defaultValue={longWord}
					required
				/>
			</State>
			<State name="to read only">
				<TextField name="bare-les" label="Adressen din" defaultValue="ada@example.org" readOnly required />
			</State>
			<State name="several lines">
				<TextField name="melding" label="Melding" defaultValue={'To linjer\nmed tekst'} multiline rows={3} />
			</State>
			<State name="several lines with an error">
				<TextField name="melding-feil" label="Melding" error="Skriv en melding." multiline rows={3} required />
			</State>
		</Piece>
	)
}

function FileFields() {
	const about = 'En liste, CSV eller Excel.'
	return (
		<Piece file="file-field.tsx">
			<State name="described">
				<FileField name="fil" label="Fila" description={about} accept=".csv" error={undefined} />
			</State>
			<State name="with an error">
				<FileField name="fil-feil" label={longWord} description={about} accept=".csv" error="Fila er for stor." />
			</State>
		</Piece>
	)
}

function ChoiceFields() {
	return (
		<Piece file="choice-field.tsx">
			<State name="one of several, chosen">
				<ChoiceField legend="Hvilken dag passer?" name="valg" kind="radio" choices={choices} chosen="a" />
			</State>
			<State name="several, described">
				<ChoiceField
					legend="Hvilke dager passer?"
					description="Kryss av for alle som passer."
					name="flere"
					kind="checkbox"
					choices={choices}
					chosen={['a', 'b']}
				/>
			</State>
			<State name="one of several, with an error">
				<ChoiceField
					legend="Velg en dag"
					description="Du kan bytte senere."
					name="valg-feil"
					kind="radio"
					choices={choices}
					error={errors['valg-feil']}
				/>
			</State>
			<State name="several, with an error">
				<ChoiceField
					legend="Velg dager"
					name="flere-feil"
					kind="checkbox"
					choices={choices}
					error="Velg minst én dag."
				/>
			</State>
		</Piece>
	)
}
