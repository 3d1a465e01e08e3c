import { Link } from '@remix-run/react'
import { unknownLanguage } from '~/domain/language'
import { planSubmissionWords } from '~/i18n/plan-submission'
import { FieldError } from '~/ui/field-error'
import { fieldId } from '~/ui/field-ids'
import { planPartAnchor } from '~/ui/plan/plan-part-card'
import { Rich } from '~/ui/rich'

type Part = { id: string; title: string; body: string }

/** The plan as it would be handed in. When an empty one was refused, every part says that it is empty and leads to where it is written. */
export function PlanToHandIn({
	parts,
	language,
	planPath,
	isRefused,
}: {
	parts: readonly Part[]
	/** The language of the parts' titles. */
	language: string
	planPath: string
	isRefused: boolean
}) {
	const words = planSubmissionWords()
	return (
		<dl className="plan-text">
			{parts.map(({ id, title, body }) => (
				<div key={id} id={fieldId(id)} tabIndex={-1}>
					<dt lang={language}>{title}</dt>
					{body.trim() ? (
						<dd lang={unknownLanguage}>{body.trim()}</dd>
					) : (
						<dd data-empty="true">
							{isRefused ? (
								<FieldError id={`${fieldId(id)}-feil`} error={words.partIsEmpty} />
							) : (
								`${words.partNotWritten} `
							)}
							<Link to={`${planPath}#${planPartAnchor(id)}`}>
								<Rich
									text={words.writeIt}
									part={(which) => <span className="visually-hidden">{which}</span>}
									title={() => <span lang={language}>{title}</span>}
								/>
							</Link>
						</dd>
					)}
				</div>
			))}
		</dl>
	)
}
