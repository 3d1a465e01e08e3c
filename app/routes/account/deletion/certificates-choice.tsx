import { ChoiceField } from '~/ui/choice-field'
import { certificateDocumentPath, openBadgePath } from '~/ui/paths'

/** What is to become of the certificates of somebody who leaves, with what stays and why, and the files to take along first. */
export function CertificatesChoice({
	certificates,
	chosen = 'behold',
}: {
	certificates: readonly { readonly code: string; readonly kindTitle: string; readonly courseTitle: string }[]
	chosen?: string | undefined
}) {
	return (
		<>
			<h2>Kursbevisene dine</h2>
			<p>Last dem ned før du sletter kontoen. Etterpå kommer du ikke til dem lenger.</p>
			<ul className="certificate-list">
				{certificates.map(({ code, kindTitle, courseTitle }) => (
					<li key={code}>
						<strong>{kindTitle}</strong>: {courseTitle}
						<span className="actions">
							<a href={certificateDocumentPath(code)}>
								PDF<span className="visually-hidden"> av beviset {code}</span>
							</a>
							<a href={openBadgePath(code)}>
								Fil for maskiner (.json)<span className="visually-hidden"> av beviset {code}</span>
							</a>
						</span>
					</li>
				))}
			</ul>
			<ChoiceField
				legend="Hva skal skje med bevisene?"
				name="bevis"
				kind="radio"
				chosen={chosen}
				choices={[
					{
						value: 'behold',
						label: 'La dem kunne kontrolleres som før',
						description:
							'Det som står på beviset, blir liggende: navnet ditt, kurset, hva du har gjort, og når. Den som har koden, kan se det og sammenligne med papiret. Det er ikke knyttet til noen konto.',
					},
					{
						value: 'slett',
						label: 'Slett navnet mitt og alt som står på dem',
						description:
							'Bare koden, utstederen, datoen, statusen og et fingeravtrykk av filen blir igjen, så ingen kan lage et falskt bevis med koden din. Papiret alene kan ikke lenger kontrolleres. Det kan den signerte filen (.json), så ta vare på den. Dette kan ikke gjøres om.',
					},
				]}
			/>
		</>
	)
}
