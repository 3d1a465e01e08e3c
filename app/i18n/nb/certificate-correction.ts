import { daysToCorrect } from '~/domain/certificate-correction'
import { counterIn } from '../counting'

const count = counterIn('nb')

/** Why a name on a certificate is not corrected, to the holder or an administrator. */
export const certificateCorrection = {
	refused: {
		replaced: 'Beviset er erstattet av et nytt. Se på det nye.',
		forgotten: 'Opplysningene på beviset er slettet, slik innehaveren ønsket, så det kan ikke erstattes.',
		revoked: 'Beviset er trukket tilbake. Ta kontakt med distriktskontoret.',
		'corrected-already': 'Navnet er rettet én gang før. Ta kontakt med distriktskontoret hvis det fortsatt er feil.',
		'another-name':
			'Dette ser ut som navnet til en annen. Her kan du rette en feil i ditt eget navn. Har du byttet hele navnet, kan distriktskontoret hjelpe deg.',
		'same-name': 'Dette er navnet som står på beviset fra før.',
		'too-late': count(daysToCorrect, {
			one: 'Det er mer enn # dag siden beviset ble utstedt. Ta kontakt med distriktskontoret, så retter de navnet.',
			other: 'Det er mer enn # dager siden beviset ble utstedt. Ta kontakt med distriktskontoret, så retter de navnet.',
		}),
	},
}
