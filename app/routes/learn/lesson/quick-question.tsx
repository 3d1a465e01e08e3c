import { Form, Link, useFetcher, useRevalidator } from '@remix-run/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Gap } from '~/domain/quiz/answer'
import { lessonPageWords } from '~/i18n/lesson-page'
import { Button } from '~/ui/button'
import { QuestionFields, questionAnchor } from '~/ui/quiz/question-fields'
import { QuestionReview } from '~/ui/quiz/question-review'
import { fillForm } from '~/ui/shell/fill-form'
import { useWaiting } from '~/ui/shell/use-waiting'
import type { QuestionInLesson } from './questions-in-lesson.server'

/** A quick question right after the passage that it belongs to: answered in place, with its reasons at once. */
export function QuickQuestion({ id, question, review, gap, path }: QuestionInLesson & { path: string }) {
	const words = lessonPageWords()
	const fetcher = useFetcher<{ gap: Gap | null; kind?: 'queued' }>({ key: id })
	const [isAgain, setIsAgain] = useState(false)
	const isAnswering = fetcher.state !== 'idle'
	const missing: Gap | null = fetcher.data ? fetcher.data.gap : gap
	const shown = isAgain ? null : review

	// Without a network the answer waits on this machine; its reasons come when it has been sent.
	const { revalidate } = useRevalidator()
	const waiting = useWaiting(`${path}/svar/${id}`, revalidate)
	const form = useRef<HTMLFormElement>(null)
	useEffect(() => {
		if (waiting && form.current) fillForm(form.current, waiting.fields)
	}, [waiting])

	// Focus follows to the reasons, so that who answers by keyboard or listens to the page is there.
	const wasAnswering = useRef(false)
	useEffect(() => {
		if (wasAnswering.current && !isAnswering && fetcher.data) {
			if (fetcher.data.gap === null && fetcher.data.kind !== 'queued') setIsAgain(false)
			document.getElementById(questionAnchor({ id }))?.focus()
		}
		wasAnswering.current = isAnswering
	}, [isAnswering, fetcher.data, id])

	function answer(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		if (isAnswering || waiting) return
		const form = new FormData(event.currentTarget)
		form.set('i-siden', 'ja')
		fetcher.submit(form, { method: 'post', action: `${path}/svar/${id}` })
	}

	return (
		<div className="quick-question" aria-live="polite">
			{shown ? (
				<>
					<QuestionReview question={shown} heading={words.quickQuestion} />
					<Link
						className="ds-link link-alone"
						to={`?igjen=${encodeURIComponent(id)}#${questionAnchor({ id })}`}
						preventScrollReset
						onClick={(event) => {
							event.preventDefault()
							setIsAgain(true)
						}}
					>
						{words.answerAgain}
					</Link>
				</>
			) : (
				<Form ref={form} method="post" action={`${path}/svar/${id}#${questionAnchor({ id })}`} onSubmit={answer}>
					<QuestionFields question={question} gap={missing ?? undefined} heading={words.quickQuestion} />
					{waiting ? (
						<p>{words.answerWaits}</p>
					) : (
						<Button variant="secondary" aria-disabled={isAnswering || undefined}>
							{isAnswering ? words.answering : words.answer}
						</Button>
					)}
				</Form>
			)}
		</div>
	)
}
