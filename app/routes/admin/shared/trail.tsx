import { DefinitionList } from '~/ui/definition-list'
import { Details } from '~/ui/details'

/** An entry of the log as a page shows it. */
export type TrailEntry = {
	readonly id: string
	readonly occurredAt: string
	/** The moment in words. */
	readonly when: string
	readonly sentence: string
	readonly facts: readonly { readonly term: string; readonly description: string }[]
}

/** What was done, the newest first, a sentence each; what is kept beside it is folded away. */
export function Trail({ entries }: { entries: readonly TrailEntry[] }) {
	return (
		<ol className="trail">
			{entries.map(({ id, occurredAt, when, sentence, facts }) => (
				<li key={id}>
					<time dateTime={occurredAt}>{when}</time>
					<Details summary={sentence}>
						<DefinitionList items={facts} />
					</Details>
				</li>
			))}
		</ol>
	)
}
