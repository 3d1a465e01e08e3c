import { Link } from '@remix-run/react'
import { useCallback, useState } from 'react'
import { unknownLanguage } from '~/domain/language'
import { isWritten, type PlanPartView } from '~/domain/plan'
import { planPartWords } from '~/i18n/plan-part'
import { Details } from '~/ui/details'
import { NoteForm } from '~/ui/notes/note-form'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { Rich } from '~/ui/rich'
import { Tag } from '~/ui/tag'

/** Where a part stands on a page, as the end of an address. */
export function planPartAnchor(partId: string): string {
	return `del-${partId}`
}

/**
 * A part of the learner's own plan to write in, private until the plan is handed in. Stands in its lesson, where it leads
 * to the whole plan, and in the plan itself (`isInPlan`), where it is a heading and tells whether it is empty.
 *
 * `planPath` is the plan's address, `backTo` the page that the card stands on, and `state` what a plain save has just
 * said of this part, from `planPartState`.
 */
export function PlanPartCard({
	part,
	planPath,
	backTo,
	state,
	isInPlan = false,
	lesson,
	onBody,
}: {
	part: PlanPartView
	planPath: string
	backTo: string
	state: string | null
	isInPlan?: boolean
	/** The lesson that the part belongs to. */
	lesson?: { to: string; title: string } | undefined
	onBody?: (partId: string, body: string) => void
}) {
	const words = planPartWords()
	const anchor = planPartAnchor(part.id)
	const [body, setBody] = useState(part.body)
	const hear = useCallback(
		(text: string) => {
			setBody(text)
			onBody?.(part.id, text)
		},
		[part.id, onBody],
	)
	const Title = isInPlan ? 'h2' : 'strong'
	return (
		<section className="plan-part" id={anchor} tabIndex={-1} aria-labelledby={`${anchor}-tittel`}>
			<div className="plan-part-heading">
				{isInPlan ? null : <span className="lesson-label">{words.plan}</span>}
				<Title className="plan-part-title" lang={part.language} id={`${anchor}-tittel`}>
					{part.title}
				</Title>
				{isInPlan && !isWritten({ body }) ? <Tag tone="neutral">{words.empty}</Tag> : null}
			</div>
			<div className="plan-part-prompt" lang={part.language} id={`${anchor}-oppgave`}>
				<Paragraphs text={part.prompt} />
			</div>
			<NoteForm
				id={`${anchor}-tekst`}
				label={part.title}
				saveLabel={words.save}
				note={{ body: part.body, revision: part.revision, state }}
				address={`${planPath}/${part.id}`}
				anchor={anchor}
				backTo={backTo}
				describedBy={`${anchor}-oppgave`}
				rows={5}
				onBody={hear}
			/>
			<p className="plan-part-print" lang={body.trim() ? unknownLanguage : undefined}>
				{body.trim() || words.notWritten}
			</p>
			<Details summary={words.helpToBegin}>
				<div lang={part.language}>
					<Paragraphs text={part.hint} />
				</div>
			</Details>
			{isInPlan ? (
				<FromLesson lesson={lesson} language={part.language} />
			) : (
				<ToPlan planPath={planPath} anchor={anchor} />
			)}
		</section>
	)
}

function FromLesson({ lesson, language }: { lesson: { to: string; title: string } | undefined; language: string }) {
	return lesson ? (
		<p className="plan-part-way">
			<Rich
				text={planPartWords().fromLesson}
				lesson={() => (
					<Link to={lesson.to} lang={language}>
						{lesson.title}
					</Link>
				)}
			/>
		</p>
	) : null
}

function ToPlan({ planPath, anchor }: { planPath: string; anchor: string }) {
	return (
		<p className="plan-part-way">
			<Rich text={planPartWords().private} to={(text) => <Link to={`${planPath}#${anchor}`}>{text}</Link>} />
		</p>
	)
}

/** What a plain save has just said of a part, read from the page's address; null for every other part. */
export function planPartState(partId: string, search: URLSearchParams): string | null {
	return search.get('del') === partId ? search.get('plan') : null
}
