import { insightWords } from '~/i18n/insight'
import { ShareBar } from '~/ui/run/scale-bar'
import { Table } from '~/ui/table'

/** A question with its figures in words. */
export type QuestionShown = {
	readonly id: string
	readonly prompt: string
	readonly where: string
	readonly answers: number
	/** The share that was right, and the share that pure guessing would give. */
	readonly facility: number
	readonly guessed: number
	readonly right: string
	readonly divides: string
	readonly chance: string
	readonly caution: string | null
	readonly beliefs: readonly { readonly text: string; readonly times: number }[]
}

/** Questions with how many got them right, how well they divide, and which mistaken beliefs were chosen. */
export function QuestionFigures({
	caption,
	questions,
	language,
}: {
	caption: string
	questions: readonly QuestionShown[]
	/** The language of the questions. */
	language: string
}) {
	const words = insightWords()
	const areAllFew = questions.every(({ caution }) => caution !== null)
	return (
		<>
			{areAllFew ? <p className="question-caution">{words.allFewAnswers}</p> : null}
			<Table
				caption={caption}
				columns={[
					{ key: 'prompt', label: words.question, kind: 'header' },
					{ key: 'right', label: words.right },
					{ key: 'divides', label: words.divides },
					{ key: 'beliefs', label: words.beliefs },
				]}
				rows={questions.map(({ id, prompt, where, divides, beliefs, ...share }) => ({
					key: id,
					cells: {
						prompt: (
							<>
								<span lang={language}>{prompt}</span>
								<span className="question-where">{where}</span>
							</>
						),
						right: <Share {...share} isCautionSaid={areAllFew} />,
						divides,
						beliefs:
							beliefs.length > 0 ? (
								<ul className="belief-list">
									{beliefs.map(({ text, times }) => (
										<li key={text}>
											<span lang={language}>{text}</span> <span className="question-where">{words.chosen(times)}</span>
										</li>
									))}
								</ul>
							) : (
								words.noBeliefs
							),
					},
				}))}
			/>
		</>
	)
}

type ShareShown = Omit<QuestionShown, 'id' | 'prompt' | 'where' | 'divides' | 'beliefs'>

/** How many were right, drawn against pure guessing. */
function Share(shown: ShareShown & { isCautionSaid: boolean }) {
	const { facility, guessed, right, answers, chance, caution, isCautionSaid } = shown
	return (
		<>
			<span className="facility">
				<ShareBar count={facility} total={1} mark={guessed} />
				<span>{right}</span>
			</span>
			<span className="question-where">{insightWords().answers(answers, chance)}</span>
			{caution && !isCautionSaid ? <span className="question-caution">{caution}</span> : null}
		</>
	)
}
