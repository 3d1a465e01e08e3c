import { counterIn } from '../counting'
import type { refresherLetter as Words } from '../nb/refresher-letter'

const count = counterIn('nn')
const numerals: Record<number, string> = { 3: 'tre', 4: 'fire', 5: 'fem', 6: 'seks' }
const capitals: Record<number, string> = { 3: 'Tre', 4: 'Fire', 5: 'Fem', 6: 'Seks' }

export const refresherLetter: typeof Words = {
	subject: (questions) => `${capitals[questions] ?? questions} spørsmål for å friske opp kurset`,
	begin: (course, weeks, questions, minutes) =>
		`Det er ${count(weeks, { one: '# veke', other: '# veker' })} sidan du fullførte «${course}». Det vi hentar fram att, sit betre. Difor har vi funne ${numerals[questions] ?? questions} spørsmål til deg, først av det du var usikker på eller svarte feil på. Dei tek om lag ${count(minutes, { one: '# minutt', other: '# minutt' })}, og ingenting står på spel.`,
	link: 'Svar på spørsmåla',
	group: 'Til slutt spør vi om det har vorte ei gruppe. Det svarer du på om du vil, og svaret blir talt utan namn.',
	stop: 'Vil du ikkje ha fleire slike brev? Stopp dei her, utan å logge inn',
}
