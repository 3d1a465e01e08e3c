import { accessibilityCriteriaWords } from '~/i18n/accessibility-criteria'
import { norwegianDate } from '~/i18n/norwegian-time'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import type { Criterion, CriterionResult } from './criterion'

const tones = { met: 'success', 'not-applicable': 'neutral', partly: 'warning' } as const satisfies Record<
	CriterionResult,
	string
>

/** The criteria that are met in part, with what is missing of each. */
export function Shortfalls({ criteria }: { criteria: readonly Criterion[] }) {
	const { names, missing } = accessibilityCriteriaWords()
	const why: Readonly<Record<string, string>> = missing
	return (
		<ul>
			{criteria
				.filter(({ result }) => result === 'partly')
				.map(({ number }) => (
					<li key={number}>
						<strong>{`${number} ${names[number]}`}</strong>
						<br />
						{why[number]}
					</li>
				))}
		</ul>
	)
}

/** Every criterion, how the portal stands with it, and how that is known. */
export function CriteriaTable({ criteria }: { criteria: readonly Criterion[] }) {
	const words = accessibilityCriteriaWords()
	return (
		<Table
			caption={words.caption}
			hidesCaption
			columns={[
				{ key: 'criterion', label: words.criterion, kind: 'header' },
				{ key: 'level', label: words.level },
				{ key: 'result', label: words.result },
				{ key: 'held', label: words.held },
				{ key: 'lookedOn', label: words.lookedOn },
			]}
			rows={criteria.map(({ number, level, result, held, lookedOn }) => ({
				key: number,
				cells: {
					criterion: `${number} ${words.names[number]}`,
					level,
					result: <Tag tone={tones[result]}>{words.results[result]}</Tag>,
					held: held.map((way) => words.ways[way]).join(', '),
					lookedOn: norwegianDate(`${lookedOn}T12:00:00.000Z`),
				},
			}))}
		/>
	)
}
