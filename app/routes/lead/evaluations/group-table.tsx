import type { GroupResult } from '~/domain/evaluation'
import { evaluationScaleWords } from '~/i18n/evaluation-scale'
import { evaluationsWords } from '~/i18n/evaluations'
import { changeInWords, meanInWords } from '~/ui/evaluation-words'
import { ScaleBar } from '~/ui/run/scale-bar'
import { Table } from '~/ui/table'

/** One scale with a row for each group: how many answered, their mean and how they are spread; for periods the change too. */
export function GroupTable({
	prompt,
	language,
	groups,
	heading,
	showsChange,
}: {
	prompt: string
	/** The language of the question. */
	language: string
	groups: readonly GroupResult[]
	heading: string
	showsChange: boolean
}) {
	const words = evaluationsWords()
	return (
		<div className="scale-table">
			<h3 lang={language}>{prompt}</h3>
			<Table
				caption={words.caption(prompt)}
				hidesCaption
				columns={[
					{ key: 'name', label: heading, kind: 'header' },
					{ key: 'answers', label: words.answers, kind: 'number' },
					{ key: 'mean', label: words.mean, kind: 'number' },
					...(showsChange ? [{ key: 'change', label: words.change, kind: 'number' as const }] : []),
					{ key: 'spread', label: words.spread },
				]}
				rows={groups.map(({ key, name, answers, counts, mean, change }) => ({
					key,
					cells: {
						name,
						answers,
						mean: meanInWords(mean),
						change: changeInWords(change),
						spread: counts ? <Spread counts={counts} /> : words.fewerThanFive,
					},
				}))}
			/>
		</div>
	)
}

function Spread({ counts }: { counts: readonly number[] }) {
	const { inSentence } = evaluationScaleWords()
	// The number and its step stay together on a line.
	const step = (count: number, index: number) => `${count} ${inSentence[index]}`.replaceAll(' ', '\u00a0')
	const words = counts.flatMap((count, index) => (count > 0 ? [step(count, index)] : []))
	return (
		<span className="spread">
			<ScaleBar counts={counts} />
			<span className="spread-words">{words.join(', ')}</span>
		</span>
	)
}
