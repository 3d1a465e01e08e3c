import { counterIn } from '../counting'

const count = counterIn('nb')
const numerals: Record<number, string> = { 3: 'tre', 4: 'fire', 5: 'fem', 6: 'seks' }
const capitals: Record<number, string> = { 3: 'Tre', 4: 'Fire', 5: 'Fem', 6: 'Seks' }

/** The letter that comes with a refresher. */
export const refresherLetter = {
	subject: (questions: number) => `${capitals[questions] ?? questions} spørsmål for å friske opp kurset`,
	begin: (course: string, weeks: number, questions: number, minutes: number) =>
		`Det er ${count(weeks, { one: '# uke', other: '# uker' })} siden du fullførte «${course}». Det vi henter fram igjen, sitter bedre. Derfor har vi funnet ${numerals[questions] ?? questions} spørsmål til deg, først av det du var usikker på eller svarte feil på. De tar omtrent ${count(minutes, { one: '# minutt', other: '# minutter' })}, og ingenting står på spill.`,
	link: 'Svar på spørsmålene',
	group: 'Til slutt spør vi om det har blitt ei gruppe. Det svarer du på om du vil, og svaret telles uten navn.',
	stop: 'Vil du ikke ha flere slike brev? Stopp dem her, uten å logge inn',
}
