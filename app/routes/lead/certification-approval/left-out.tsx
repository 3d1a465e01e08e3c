import { certificationApprovalWords } from '~/i18n/certification-approval'

/** Those who were chosen and can't be approved now, each with the reason. Shows nothing when there is nobody. */
export function LeftOut({ people }: { people: readonly { id: string; name: string; why: string }[] }) {
	if (people.length === 0) return null
	return (
		<section className="flow" aria-labelledby="ikke-med">
			<h2 id="ikke-med">{certificationApprovalWords().leftOut}</h2>
			<ul>
				{people.map(({ id, name, why }) => (
					<li key={id}>
						{name}: {why}
					</li>
				))}
			</ul>
		</section>
	)
}
