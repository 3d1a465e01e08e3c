import { longestWait, type PlanState } from '~/domain/plan-review'
import { planCopyWords } from '~/i18n/plan-copy'
import { Tag } from '~/ui/tag'

const tones = { waiting: 'neutral', 'more-wanted': 'apricot', approved: 'success' } as const

/** How a plan that was handed in stands, in the words of the one who looks at it. */
export function PlanStateTag({ state, to }: { state: PlanState; to: 'leader' | 'learner' }) {
	return <Tag tone={tones[state]}>{planCopyWords()[to][state]}</Tag>
}

/** How long a plan has waited, in days as they are counted in Norway; with a mark when that is a week or more. */
export function Waited({ days }: { days: number }) {
	const { cameToday, waited } = planCopyWords()
	const words = days === 0 ? cameToday : waited(days)
	return days >= longestWait ? <Tag tone="warning">{words}</Tag> : words
}
