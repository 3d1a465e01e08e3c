import { fieldName } from '~/domain/quiz/answer'
import type { PublicQuestion } from '~/domain/quiz/public-question'

type Asked = Pick<PublicQuestion, 'id' | 'kind'> & { readonly options: PublicQuestion['options'] }

/** How many of the questions have all that they ask for in the form as it stands. */
export function answeredCount(questions: readonly Asked[], form: FormData): number {
	return questions.filter(({ id, kind, options }) =>
		kind === 'order' || kind === 'match'
			? options.every((option) => Boolean(form.get(fieldName(id, option.id))))
			: form.has(fieldName(id)),
	).length
}
