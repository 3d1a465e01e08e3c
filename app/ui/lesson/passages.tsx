import { type ReactNode, useId } from 'react'
import { lessonWords } from '~/i18n/lesson'
import { useLesson } from './lesson-context'

type Titled = { title: string; children: ReactNode }

/** A made-up situation that opens a lesson. */
export function Situation({ title, children }: Titled) {
	const { situation } = lessonWords(useLesson().language)
	return (
		<Passage as="aside" className="lesson-situation" label={situation} title={title}>
			{children}
		</Passage>
	)
}

/** A worked example or a dialogue. */
export function Example({ title, children }: Titled) {
	const { example } = lessonWords(useLesson().language)
	return (
		<Passage as="section" className="lesson-example" label={example} title={title}>
			{children}
		</Passage>
	)
}

/** Something to do; `minutes` is a whole number as the author wrote it. */
export function Exercise({ title, minutes, children }: Titled & { minutes: string }) {
	const { exercise } = lessonWords(useLesson().language)
	return (
		<Passage as="section" className="lesson-exercise" label={exercise(Number(minutes))} title={title}>
			{children}
		</Passage>
	)
}

/** The thing to remember. */
export function KeyPoint({ children }: { children: ReactNode }) {
	const { keyPoint } = lessonWords(useLesson().language)
	return (
		<Passage as="div" role="note" className="lesson-keypoint" label={keyPoint}>
			{children}
		</Passage>
	)
}

/** An aside or a caution. */
export function Note({ title, children }: Titled) {
	const { note } = lessonWords(useLesson().language)
	return (
		<Passage as="div" role="note" className="lesson-note" label={note} title={title}>
			{children}
		</Passage>
	)
}

type PassageProps = {
	as: 'aside' | 'section' | 'div'
	role?: 'note'
	className: string
	label: string
	title?: string
	children: ReactNode
}

/** A passage that stands out: a small label says what kind it is, the author's title what it is about. Together they name it for screen readers. */
function Passage({ as: Element, role, className, label, title, children }: PassageProps) {
	const id = useId()
	return (
		<Element className={className} role={role} aria-labelledby={id}>
			<p className="lesson-passage-heading" id={id}>
				<span className="lesson-label">{label}</span>
				{title ? (
					<>
						{' '}
						<strong className="lesson-passage-title">{title}</strong>
					</>
				) : null}
			</p>
			{children}
		</Element>
	)
}
