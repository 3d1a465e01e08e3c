import { insightWords } from '~/i18n/insight'
import { Table } from '~/ui/table'

/** A question with its figures in words. */
export type QuestionShown = {
	readonly id: string
	readonly prompt: string
	readonly where: string
	readonly answers: number
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
	return (
		<Table
			caption={caption}
			columns={[
				{ key: 'prompt', label: words.question, kind: 'header' },
				{ key: 'right', label: words.right },
				{ key: 'divides', label: words.divides },
				{ key: 'beliefs', label: words.beliefs },
			]}
			rows={questions.map(({ id, prompt, where, answers, right, divides, chance, caution, beliefs }) => ({
				key: id,
				cells: {
					prompt: (
						<>
							<span lang={language}>{prompt}</span>
							<span className="question-where">{where}</span>
						</>
					),
					right: (
						<>
							{right}
							<span className="question-where">{words.answers(answers, chance)}</span>
							{caution ? <span className="question-caution">{caution}</span> : null}
						</>
					),
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
	)
}
