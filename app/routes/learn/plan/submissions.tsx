import { Details } from '~/ui/details'
import { NorwegianDate } from '~/ui/norwegian-date'
import { HandedInText } from '~/ui/plan/handed-in-text'
import type { PlanData } from './route'

/** The copies that were handed in, the newest first, each to unfold. */
export function Submissions({ submissions }: { submissions: PlanData['submissions'] }) {
	if (submissions.length === 0) return null
	return (
		<section className="plan-submissions flow" aria-labelledby="levert">
			<h2 id="levert">Det du har levert</h2>
			<div>
				{submissions.map(({ id, handedInAt, parts }, index) => (
					<Details
						key={id}
						summary={
							<>
								Kopi {submissions.length - index}, levert <NorwegianDate at={handedInAt} />
							</>
						}
					>
						<HandedInText parts={parts} />
					</Details>
				))}
			</div>
		</section>
	)
}
