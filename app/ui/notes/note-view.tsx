import { unknownLanguage } from '~/domain/language'
import { privateNoteWords } from '~/i18n/private-note'
import { Button } from '~/ui/button'
import type { NoteState } from './use-note'

/** What a private text looks like while it is written; `NoteForm` holds what happens to it. */
export function NoteView({
	id,
	label,
	saveLabel,
	address,
	anchor,
	backTo,
	describedBy,
	rows = 7,
	body,
	revision,
	state,
	savedPlainly,
	elsewhere,
	isLive,
	onChange,
	keepMine,
	takeTheirs,
}: {
	id: string
	label: string
	saveLabel: string
	/** Where the text is sent, and the place on the page to which the plain form leads back. */
	address: string
	anchor: string
	backTo?: string | undefined
	describedBy: string
	rows?: number | undefined
	body: string
	revision: number
	state: NoteState
	/** What a plain save has just said, `lagret` or `slatt-sammen`. */
	savedPlainly: string | null
	/** The text as another window has saved it, when the two are at odds. */
	elsewhere: string | null
	/** Whether the text saves itself; without script there is a button. */
	isLive: boolean
	onChange: (body: string) => void
	keepMine: () => void
	takeTheirs: () => void
}) {
	const words = privateNoteWords()
	const saved: Record<string, string> = { lagret: words.state.saved, 'slatt-sammen': words.joined }
	return (
		<>
			<form method="post" action={`${address}#${anchor}`}>
				<input type="hidden" name="utgave" value={revision} />
				{backTo ? <input type="hidden" name="tilbake" value={backTo} /> : null}
				<label className="visually-hidden" htmlFor={id}>
					{label}
				</label>
				<textarea
					className="ds-input"
					lang={unknownLanguage}
					id={id}
					name="notat"
					autoComplete="off"
					rows={rows}
					maxLength={20_000}
					value={body}
					aria-describedby={describedBy}
					onChange={(event) => onChange(event.currentTarget.value)}
				/>
				<p className="save-state" role="status" data-state={state}>
					{words.state[state] || saved[savedPlainly ?? ''] || ''}
				</p>
				{isLive ? null : <Button variant="secondary">{saveLabel}</Button>}
			</form>
			{elsewhere === null ? null : (
				<div className="note-elsewhere">
					<p>{words.elsewhere}</p>
					<blockquote lang={elsewhere ? unknownLanguage : undefined}>{elsewhere || words.empty}</blockquote>
					<Button type="button" variant="secondary" onClick={keepMine}>
						{words.keepMine}
					</Button>
					<Button type="button" variant="secondary" onClick={takeTheirs}>
						{words.takeTheirs}
					</Button>
				</div>
			)}
		</>
	)
}
