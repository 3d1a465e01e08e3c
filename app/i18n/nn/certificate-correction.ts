import { daysToCorrect } from '~/domain/certificate-correction'
import { counterIn } from '../counting'
import type { certificateCorrection as Words } from '../nb/certificate-correction'

const count = counterIn('nn')

export const certificateCorrection: typeof Words = {
	refused: {
		replaced: 'Beviset er erstatta av eit nytt. Sjå på det nye.',
		forgotten: 'Opplysningane på beviset er sletta, slik innehavaren ønskte, så det kan ikkje erstattast.',
		revoked: 'Beviset er trekt tilbake. Ta kontakt med distriktskontoret.',
		'corrected-already': 'Namnet er retta éin gong før. Ta kontakt med distriktskontoret dersom det framleis er feil.',
		'another-name':
			'Dette ser ut som namnet til ein annan. Her kan du rette ein feil i ditt eige namn. Har du bytt heile namnet, kan distriktskontoret hjelpe deg.',
		'same-name': 'Dette er namnet som står på beviset frå før.',
		'too-late': count(daysToCorrect, {
			one: 'Det er meir enn # dag sidan beviset vart utferda. Ta kontakt med distriktskontoret, så rettar dei namnet.',
			other:
				'Det er meir enn # dagar sidan beviset vart utferda. Ta kontakt med distriktskontoret, så rettar dei namnet.',
		}),
	},
}
