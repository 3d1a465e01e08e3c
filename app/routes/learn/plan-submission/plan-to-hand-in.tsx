import { Link } from '@remix-run/react'
import { FieldError } from '~/ui/field-error'
import { fieldId } from '~/ui/field-ids'
import { planPartAnchor } from '~/ui/plan/plan-part-card'

type Part = { id: string; title: string; body: string }

/** The plan as it would be handed in. When an empty one was refused, every part says that it is empty and leads to where it is written. */
export function PlanToHandIn({
	parts,
	planPath,
	isRefused,
}: {
	parts: readonly Part[]
	planPath: string
	isRefused: boolean
}) {
	return (
		<dl className="plan-text">
			{parts.map(({ id, title, body }) => (
				<div key={id} id={fieldId(id)} tabIndex={-1}>
					<dt>{title}</dt>
					{body.trim() ? (
						<dd>{body.trim()}</dd>
					) : (
						<dd data-empty="true">
							{isRefused ? (
								<FieldError id={`${fieldId(id)}-feil`} error="Denne delen er tom." />
							) : (
								'Ikke skrevet ennå. '
							)}
							<Link to={`${planPath}#${planPartAnchor(id)}`} aria-label={`Skriv delen «${title}»`}>
								Skriv den
							</Link>
						</dd>
					)}
				</div>
			))}
		</dl>
	)
}
