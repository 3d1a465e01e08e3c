import type { ImportResult } from '~/domain/import-result'
import { importPath, participantsPath } from '~/domain/run-paths'
import { listed } from '~/i18n/amounts'
import { importPreviewWords } from '~/i18n/import-preview'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'

/** What became of a list. */
export function ImportOutcome({ run, result }: { run: { id: string }; result: ImportResult }) {
	const { seated, waiting, withAccount, alreadyIn, hasLeft, leftOutRows } = result
	const words = importPreviewWords().done
	return (
		<>
			<ul className="import-sum">
				{seated > 0 || waiting === 0 ? (
					<li>
						<strong>{words.seated(seated)}</strong>
					</li>
				) : null}
				{waiting > 0 ? <li>{words.waiting(waiting)}</li> : null}
				{withAccount > 0 ? <li>{words.withAccount(withAccount)}</li> : null}
				{alreadyIn > 0 ? <li>{words.alreadyIn(alreadyIn)}</li> : null}
				{hasLeft > 0 ? <li>{words.hasLeft(hasLeft)}</li> : null}
			</ul>
			{leftOutRows.length > 0 ? (
				<Alert tone="warning" title={words.leftOut}>
					<p>{words.leftOutRows(listed(leftOutRows.map(String)), leftOutRows.length)}</p>
				</Alert>
			) : null}
			<div className="actions">
				<ButtonLink to={participantsPath(run)}>{words.seeParticipants}</ButtonLink>
				<ButtonLink to={importPath(run)} variant="secondary">
					{words.another}
				</ButtonLink>
			</div>
		</>
	)
}
