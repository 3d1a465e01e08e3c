import { Form, useNavigation } from '@remix-run/react'
import type { ImportCounts } from '~/domain/import-plan'
import { importPath } from '~/domain/run-paths'
import { importPreviewWords } from '~/i18n/import-preview'
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { Rich } from '~/ui/rich'

/** What will happen with a list in sum, and what the leader can do with it. */
export function ImportChoices({
	run,
	listId,
	counts,
	ignored,
}: {
	run: { id: string }
	listId: string
	counts: ImportCounts
	ignored: readonly string[]
}) {
	const { seated, waiting, withAccount, alreadyIn, hasLeft, mistakes } = counts
	const fresh = seated + waiting
	const words = importPreviewWords()
	const isWorking = useNavigation().state === 'submitting'
	return (
		<>
			<ul className="import-sum">
				{seated > 0 ? (
					<li>
						<strong>{words.sum.seated(seated)}</strong>
					</li>
				) : null}
				{waiting > 0 ? (
					<li>
						<Rich text={words.sum.waiting(waiting)} />
					</li>
				) : null}
				{withAccount > 0 ? <li>{words.sum.withAccount(withAccount)}</li> : null}
				{alreadyIn > 0 ? <li>{words.sum.alreadyIn(alreadyIn)}</li> : null}
				{hasLeft > 0 ? <li>{words.sum.hasLeft(hasLeft)}</li> : null}
				{mistakes > 0 ? (
					<li>
						<strong>{words.sum.mistakes(mistakes)}</strong>
					</li>
				) : null}
			</ul>
			{ignored.length > 0 ? <p className="soft">{words.ignored(ignored.map(words.heading).join(', '))}</p> : null}
			{mistakes > 0 ? (
				<Alert tone="warning" title={words.mend.title}>
					<p>{fresh > 0 ? `${words.mend.text} ${words.mend.or}` : words.mend.text}</p>
				</Alert>
			) : null}
			<div className="actions">
				{mistakes > 0 ? <ButtonLink to={importPath(run)}>{words.uploadAgain}</ButtonLink> : null}
				{fresh > 0 ? (
					<Form method="post">
						{mistakes > 0 ? <input type="hidden" name="uten" value="feil" /> : null}
						<Button variant={mistakes > 0 ? 'secondary' : 'primary'} disabled={isWorking}>
							{mistakes > 0 ? words.takeInFaultless(fresh) : words.takeIn(fresh)}
						</Button>
					</Form>
				) : null}
				<Form method="post" action={`${importPath(run)}/${listId}/forkast`}>
					<Button variant="tertiary">{words.discard}</Button>
				</Form>
			</div>
			<p role="status">{isWorking ? words.working : ''}</p>
			{fresh > 0 ? <p className="soft">{words.letters}</p> : <p>{words.nobodyNew}</p>}
		</>
	)
}
