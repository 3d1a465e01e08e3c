import { runChangeWords } from '~/i18n/run-change'
import { Alert } from '~/ui/alert'
import type { DraftDifference } from './draft-differences'

/** Shown when somebody else has saved the run since the form was opened: both versions, and what saving again means. */
export function DraftDifferences({ differences }: { differences: readonly DraftDifference[] }) {
	if (differences.length === 0) return null
	const words = runChangeWords().differences
	return (
		<Alert tone="warning" live="alert" title={words.title}>
			<p>{words.text}</p>
			<dl className="run-differences">
				{differences.map(({ label, saved, typed }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{words.saved(saved)}</dd>
						<dd>{words.typed(typed)}</dd>
					</div>
				))}
			</dl>
		</Alert>
	)
}
