import { type CorrectionRefusal, daysToCorrect } from './certificate-correction'

/** Why a name on a certificate is not corrected, to the holder or an administrator. */
export const correctionRefusals: Record<CorrectionRefusal, string> = {
	replaced: 'Beviset er erstattet av et nytt. Se på det nye.',
	forgotten: 'Opplysningene på beviset er slettet, slik innehaveren ønsket, så det kan ikke erstattes.',
	revoked: 'Beviset er trukket tilbake. Ta kontakt med distriktskontoret.',
	'corrected-already': 'Navnet er rettet én gang før. Ta kontakt med distriktskontoret hvis det fortsatt er feil.',
	'too-late': `Det er mer enn ${daysToCorrect} dager siden beviset ble utstedt. Ta kontakt med distriktskontoret, så retter de navnet.`,
	'another-name':
		'Dette ser ut som navnet til en annen. Her kan du rette en feil i ditt eget navn. Har du byttet hele navnet, kan distriktskontoret hjelpe deg.',
	'same-name': 'Dette er navnet som står på beviset fra før.',
}
