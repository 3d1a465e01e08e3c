import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { OptionId, QuestionId } from '~/domain/ids'
import type { ReviewedQuestion } from '~/domain/quiz/review'
import { inLanguage } from '~/i18n/language-at-hand'
import { QuestionReview } from './question-review'

const pair: ReviewedQuestion = {
	...{ id: 'par' as QuestionId, kind: 'match', language: 'nb', prompt: 'Hva hører sammen?', isRight: false },
	options: [
		{
			...{ id: 'a' as OptionId, text: 'Taushet', given: '<b>navn</b>', expected: 'Det som blir sagt' },
			...{ isChosen: true, isRight: false, because: 'Derfor.' },
		},
	],
}

test('the portal speaks the reader’s language around a question of the course, which keeps its own', () => {
	const markup = inLanguage('en', () => renderToStaticMarkup(<QuestionReview question={pair} />))

	expect(markup).toContain('Not quite')
	expect(markup).toContain('Right: “<span lang="nb">Det som blir sagt</span>”')
	expect(markup).toContain('Your answer: “<span lang="nb">&lt;b&gt;navn&lt;/b&gt;</span>”')
})
