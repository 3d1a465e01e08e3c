import type { GroupResult } from '~/domain/evaluation'
import { changeInWords, meanInWords, scaleWords } from '~/ui/evaluation-words'
import { ScaleBar } from '~/ui/run/scale-bar'
import { Table } from '~/ui/table'

/** One scale with a row for each group: how many answered, their mean and how they are spread; for periods the change too. */
export function GroupTable({
	prompt,
	groups,
	heading,
	showsChange,
}: {
	prompt: string
	groups: readonly GroupResult[]
	heading: string
	showsChange: boolean
}) {
	return (
		<div className="scale-table">
			<h3>{prompt}</h3>
			<Table
				caption={`${prompt} Antall svar, snitt og fordeling.`}
				hidesCaption
				columns={[
					{ key: 'name', label: heading, kind: 'header' },
					{ key: 'answers', label: 'Svar', kind: 'number' },
					{ key: 'mean', label: 'Snitt', kind: 'number' },
					...(showsChange ? [{ key: 'change', label: 'Endring', kind: 'number' as const }] : []),
					{ key: 'spread', label: 'Fordeling' },
				]}
				rows={groups.map(({ key, name, answers, counts, mean, change }) => ({
					key,
					cells: {
						name,
						answers,
						mean: meanInWords(mean),
						change: changeInWords(change),
						spread: counts ? <Spread counts={counts} /> : 'Færre enn fem svarte',
					},
				}))}
			/>
		</div>
	)
}

function Spread({ counts }: { counts: readonly number[] }) {
	const words = counts.flatMap((count, index) => (count > 0 ? [`${count} ${scaleWords[index]?.toLowerCase()}`] : []))
	return (
		<span className="spread">
			<ScaleBar counts={counts} />
			<span className="spread-words">{words.join(', ')}</span>
		</span>
	)
}
