import { refresherSize } from '~/domain/refresher'
import { composeLetter, type Letter } from './compose'

/** What stands before the address of the way out, which `stop-address.ts` finds again. */
const stopLabel = 'Vil du ikke ha flere slike brev? Stopp dem her, uten å logge inn'

/** To somebody whose refresher is due. `stopUrl` is the way out of these letters, which works for always. */
export function refresherLetter({
	courseTitle,
	week,
	url,
	stopUrl,
}: {
	courseTitle: string
	week: number
	url: string
	stopUrl: string
}): Letter {
	const { questions, minutes } = refresherSize
	return composeLetter({
		subject: `${inWords[questions] ?? questions} spørsmål for å friske opp kurset`,
		before: [
			`Det er ${week} uker siden du fullførte «${courseTitle}». Det vi henter fram igjen, sitter bedre. Derfor har vi funnet ${inWords[questions]?.toLowerCase() ?? questions} spørsmål til deg, først av det du var usikker på eller svarte feil på. De tar omtrent ${minutes} minutter, og ingenting står på spill.`,
		],
		link: { label: 'Svar på spørsmålene', url },
		after: ['Til slutt spør vi om det har blitt ei gruppe. Det svarer du på om du vil, og svaret telles uten navn.'],
		wayOut: { label: stopLabel, url: stopUrl },
	})
}

const inWords: Record<number, string> = { 3: 'Tre', 4: 'Fire', 5: 'Fem', 6: 'Seks' }
