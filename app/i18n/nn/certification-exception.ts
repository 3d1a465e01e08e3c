import type { certificationException as Words } from '../nb/certification-exception'

export const certificationException: typeof Words = {
	title: 'Unntak frå krava',
	tooShort: (least) => `Skriv grunngivinga med minst ${least} teikn, så andre forstår henne seinare.`,
	tooLong: (most) => `Grunngivinga kan ha ${most} teikn.`,
	refusals: {
		'already-held': 'Deltakaren har beviset frå før.',
		revoked: 'Beviset er trekt tilbake. Gjer det gyldig igjen eller erstatt det under Administrasjon, Kursbevis.',
		'rules-met': 'Deltakaren oppfyller alle krava, så det trengst ikkje noko unntak. Godkjenn på vanleg måte.',
		'rules-not-met': 'Deltakaren oppfyller ikkje krava.',
		'name-not-printable': 'Namnet har teikn som ikkje kan trykkjast. Rett namnet på deltakarlista først.',
		'not-in-run': 'Deltakaren har ikkje plass i kurset.',
		'kind-not-offered': 'Dette beviset blir ikkje gitt i dette kurset.',
	},
	warning: 'Du gir beviset utan at krava er oppfylte',
	consequences:
		'Beviset listar berre opp det som er oppfylt, og viser at du har gitt det etter særskild vurdering. Grunngivinga står ikkje på beviset, men blir teken vare på saman med namnet ditt, og kursleiar og deltakar kan lese henne. Er det gitt ved ein feil, kan ein administrator trekkje beviset tilbake, men då blir det synleg for alle som kontrollerer det.',
	toWhom: '<what></what> til <who></who>.',
	missing: 'Dette manglar',
	nothingMissing: 'Alle krava er oppfylte, så det trengst ikkje noko unntak.',
	reason: 'Grunngiving',
	reasonHint: (least) => `Kvifor er det rett å gi beviset likevel? Minst ${least} teikn.`,
	issue: 'Utferd beviset ved unntak',
	back: 'Tilbake utan å gi unntak',
}
