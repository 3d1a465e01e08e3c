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
export function QuestionFigures({ caption, questions }: { caption: string; questions: readonly QuestionShown[] }) {
	return (
		<Table
			caption={caption}
			columns={[
				{ key: 'prompt', label: 'Spørsmål', kind: 'header' },
				{ key: 'right', label: 'Rett på første forsøk' },
				{ key: 'divides', label: 'Skiller' },
				{ key: 'beliefs', label: 'Misforståelser som ble valgt' },
			]}
			rows={questions.map(({ id, prompt, where, answers, right, divides, chance, caution, beliefs }) => ({
				key: id,
				cells: {
					prompt: (
						<>
							{prompt}
							<span className="question-where">{where}</span>
						</>
					),
					right: (
						<>
							{right}
							<span className="question-where">
								{answers} svar. {chance}
							</span>
							{caution ? <span className="question-caution">{caution}</span> : null}
						</>
					),
					divides,
					beliefs:
						beliefs.length > 0 ? (
							<ul className="belief-list">
								{beliefs.map(({ text, times }) => (
									<li key={text}>
										{text} <span className="question-where">valgt {times === 1 ? 'én gang' : `${times} ganger`}</span>
									</li>
								))}
							</ul>
						) : (
							'Ingen'
						),
				},
			}))}
		/>
	)
}
