/** The page on which an administrator certifies against the rules. */
export const certificationException = {
	title: 'Unntak fra kravene',
	tooShort: (least: number) => `Skriv begrunnelsen med minst ${least} tegn, så andre forstår den senere.`,
	tooLong: (most: number) => `Begrunnelsen kan ha ${most} tegn.`,
	refusals: {
		'already-held': 'Deltakeren har beviset fra før.',
		revoked: 'Beviset er trukket tilbake. Gjør det gyldig igjen eller erstatt det under Administrasjon, Kursbevis.',
		'rules-met': 'Deltakeren oppfyller alle kravene, så det trengs ikke noe unntak. Godkjenn på vanlig måte.',
		'rules-not-met': 'Deltakeren oppfyller ikke kravene.',
		'name-not-printable': 'Navnet har tegn som ikke kan trykkes. Rett navnet på deltakerlista først.',
		'not-in-run': 'Deltakeren har ikke plass i kurset.',
		'kind-not-offered': 'Dette beviset gis ikke i dette kurset.',
	},
	warning: 'Du gir beviset uten at kravene er oppfylt',
	consequences:
		'Beviset lister bare opp det som er oppfylt, og viser at du har gitt det etter særskilt vurdering. Begrunnelsen står ikke på beviset, men tas vare på sammen med navnet ditt, og kursleder og deltaker kan lese den. Er det gitt ved en feil, kan en administrator trekke beviset tilbake, men da blir det synlig for alle som kontrollerer det.',
	toWhom: '<what></what> til <who></who>.',
	missing: 'Dette mangler',
	nothingMissing: 'Alle kravene er oppfylt, så det trengs ikke noe unntak.',
	reason: 'Begrunnelse',
	reasonHint: (least: number) => `Hvorfor er det riktig å gi beviset likevel? Minst ${least} tegn.`,
	issue: 'Utsted beviset ved unntak',
	back: 'Tilbake uten å gi unntak',
}
