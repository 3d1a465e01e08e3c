import type { AuditFact } from '~/domain/audit-words'
import { groupedBy } from '~/domain/grouped'
import { unknownLanguage } from '~/domain/language'
import { DefinitionList } from '~/ui/definition-list'
import { Details } from '~/ui/details'

/** An entry of the log as a page shows it. */
export type TrailEntry = {
	readonly id: string
	readonly occurredAt: string
	/** The day and the time of day in words. */
	readonly day: string
	readonly clock: string
	readonly sentence: string
	readonly facts: readonly AuditFact[]
}

/** What was done, the newest first and by days, a sentence each; what is kept beside it is folded away. */
export function Trail({ entries }: { entries: readonly TrailEntry[] }) {
	return [...groupedBy(entries, ({ day }) => day)].map(([day, ofDay]) => (
		<section key={day} className="trail">
			<h3>{day}</h3>
			<ol className="trail-day">
				{ofDay.map(({ id, occurredAt, clock, sentence, facts }) => (
					<li key={id}>
						<time dateTime={occurredAt}>{clock}</time>
						<Details summary={sentence}>
							<DefinitionList
								items={facts.map(({ term, description, isWritten }) => ({
									term,
									description: isWritten ? <span lang={unknownLanguage}>{description}</span> : description,
								}))}
							/>
						</Details>
					</li>
				))}
			</ol>
		</section>
	))
}
