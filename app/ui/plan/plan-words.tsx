import { longestWait, type PlanState } from '~/domain/plan-review'
import { counted } from '~/ui/counted'
import { Tag } from '~/ui/tag'

const leaderWords: Record<PlanState, string> = {
	waiting: 'Venter på svar',
	'more-wanted': 'Bedt om mer',
	approved: 'Godkjent',
}
const learnerWords: Record<PlanState, string> = {
	waiting: 'Venter på svar',
	'more-wanted': 'Kurslederen ber om mer',
	approved: 'Godkjent',
}
const tones = { waiting: 'neutral', 'more-wanted': 'apricot', approved: 'success' } as const

/** How a plan that was handed in stands, in the words of the one who looks at it. */
export function PlanStateTag({ state, to }: { state: PlanState; to: 'leader' | 'learner' }) {
	return <Tag tone={tones[state]}>{(to === 'leader' ? leaderWords : learnerWords)[state]}</Tag>
}

/** How long a plan has waited, in whole days; with a mark when that is a week or more. */
export function Waited({ days }: { days: number }) {
	const words = days === 0 ? 'Kom det siste døgnet' : `Har ventet ${counted(days, 'dag', 'dager')}`
	return days >= longestWait ? <Tag tone="warning">{words}</Tag> : words
}
