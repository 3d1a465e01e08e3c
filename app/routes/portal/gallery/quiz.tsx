import type { QuestionId } from '~/domain/ids'
import { ConfidenceField } from '~/ui/quiz/confidence-field'
import { QuestionFields } from '~/ui/quiz/question-fields'
import { QuestionMarks } from '~/ui/quiz/question-marks'
import { QuestionReview } from '~/ui/quiz/question-review'
import { ReadAgain } from '~/ui/quiz/read-again'
import { Group, longWord, Piece, State } from './piece'
import { questionStates } from './questions'

/** Questions before and after they were answered. */
export function Quiz() {
	return (
		<Group title="Questions">
			<Piece file="quiz/question-fields.tsx">
				{questionStates.map(({ open, filledIn, withGap, answer, halfAnswer }) => (
					<State key={open.id} name={`${open.kind}: open, filled in, with a gap`}>
						<QuestionFields question={open} heading="Spørsmål 1 av 3" />
						<QuestionFields question={filledIn} answer={answer} />
						<QuestionFields
							question={withGap}
							answer={halfAnswer}
							gap={halfAnswer.length > 0 ? 'partly-answered' : 'unanswered'}
						/>
					</State>
				))}
				<State name="the same place twice">
					{questionStates
						.filter(({ open }) => open.kind === 'order')
						.map(({ open }) => (
							<QuestionFields
								key={open.id}
								question={{ ...open, id: 'to-like' as QuestionId, prompt: 'Hva kommer sist?' }}
								answer={['rom=1', 'dato=1']}
								gap="same-place-twice"
							/>
						))}
				</State>
			</Piece>
			<Piece file="quiz/question-marks.tsx">
				<State name="right and wrong">
					<QuestionMarks questions={questionStates.flatMap(({ right, wrong }) => [right, wrong])} />
				</State>
			</Piece>
			<Piece file="quiz/question-review.tsx">
				{questionStates.map(({ right, wrong }) => (
					<State key={right.id} name={`${right.kind}: right and wrong`}>
						<QuestionReview question={right} heading="Spørsmål 2 av 3" />
						<QuestionReview question={wrong} />
					</State>
				))}
			</Piece>
			<Piece file="quiz/confidence-field.tsx">
				<State name="open">
					<ConfidenceField questionId={'apen' as QuestionId} chosen={undefined} />
				</State>
				<State name="chosen">
					<ConfidenceField questionId={'valgt' as QuestionId} chosen="sure" />
				</State>
			</Piece>
			<Piece file="quiz/read-again.tsx">
				<State name="with lessons, and without">
					<ReadAgain
						questions={[
							{
								id: 'a',
								prompt: longWord,
								language: 'nb',
								lessons: [
									{ to: '/gallery', title: 'Gruppa eier samtalen', language: 'nb' },
									{ to: '/gallery?second', title: 'The first evening', language: 'en' },
								],
							},
							{ id: 'b', prompt: 'Hvem leder samtalen?', language: 'nb', lessons: [] },
						]}
					/>
				</State>
			</Piece>
		</Group>
	)
}
