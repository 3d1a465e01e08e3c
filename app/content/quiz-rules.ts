import type { Report } from './problems'
import { rightId } from './questions'
import { type QuizFile, questionLists, type WrittenQuestion } from './quiz-shape'
import type { Located } from './yaml-file'

/** An attempt that draws from fewer than this soon repeats itself. */
const leastInPool = 6

/** Reports what makes a quiz unanswerable, guessable or impossible to draw. */
export function checkQuiz(quiz: Located<QuizFile>, report: Report): void {
	const { questions, final_questions, draw } = quiz.value
	const pool = questions.length
	if (pool < leastInPool) {
		report(quiz.file, quiz.lineOf(['questions']), `a pool of ${pool} questions: at least ${leastInPool} are needed`)
	}
	if (draw > pool) report(quiz.file, quiz.lineOf(['draw']), `draws ${draw} of only ${pool} questions`)
	for (const list of questionLists) {
		quiz.value[list].forEach((question, index) => {
			checkQuestion(question, (path, message) => report(quiz.file, quiz.lineOf([list, index, ...path]), message))
		})
	}
	final_questions.forEach(({ id }, index) => {
		const line = quiz.lineOf(['final_questions', index, 'id'])
		if (!id.startsWith('q-slutt-'))
			report(quiz.file, line, 'the id of a question of the final test begins with q-slutt-')
	})
}

type Say = (path: (string | number)[], message: string) => void

function checkQuestion(question: WrittenQuestion, say: Say): void {
	switch (question.kind) {
		case 'single':
		case 'multiple': {
			checkKey(question, say)
			checkIds(question.options, 'options', say)
			break
		}
		case 'order': {
			const ids = question.items.map((item) => item.id)
			if (ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id)) {
				say(['items'], 'the ids sort into the right order, and so tell the answer')
			}
			checkIds(question.items, 'items', say)
			break
		}
		case 'match': {
			const rights = question.pairs.map((pair) => rightId(pair.right))
			rights.forEach((id, index) => {
				if (rights.indexOf(id) < index) say(['pairs', index, 'right'], 'two pairs have the same right half')
			})
			checkIds(question.pairs, 'pairs', say)
		}
	}
}

function checkKey(question: WrittenQuestion & { kind: 'single' | 'multiple' }, say: Say): void {
	const right = question.options.filter((option) => option.correct).length
	if (question.kind === 'single' && right !== 1) say([], `one option is to be correct, and ${right} are`)
	if (question.kind === 'multiple' && right === 0) say([], 'no option is correct')
	if (question.kind === 'multiple' && right === question.options.length) say([], 'every option is correct')
}

function checkIds(options: readonly { id: string }[], key: string, say: Say): void {
	const ids = options.map((option) => option.id)
	ids.forEach((id, index) => {
		if (ids.indexOf(id) < index) say([key, index, 'id'], `the id «${id}» stands twice in this question`)
	})
}
