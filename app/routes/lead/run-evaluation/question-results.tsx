import type { QuestionResult } from '~/domain/evaluation'
import { counted } from '~/ui/counted'
import { meanInWords, scaleWords } from '~/ui/evaluation-words'
import { ShareBar } from '~/ui/run/scale-bar'
import { Table } from '~/ui/table'

/** Each question with its answers: scales as a table with bars and their mean, texts as they were written. */
export function QuestionResults({ results }: { results: readonly QuestionResult[] }) {
	return results.map((result) => (
		<section key={result.id} className="question-result" aria-labelledby={`sporsmal-${result.id}`}>
			<h2 id={`sporsmal-${result.id}`}>{result.prompt}</h2>
			{result.kind === 'scale' ? <Scale {...result} /> : <Texts texts={result.texts} />}
		</section>
	))
}

function Scale({ prompt, answers, counts, mean }: Extract<QuestionResult, { kind: 'scale' }>) {
	if (counts === null) return <p>Færre enn fem svarte på dette spørsmålet, så svarene vises ikke.</p>
	return (
		<>
			<p className="scale-mean">
				Snitt <strong>{meanInWords(mean)}</strong>
				{` av 5 (${counted(answers, 'svar', 'svar')})`}
			</p>
			<Table
				caption={`Svar på: ${prompt}`}
				hidesCaption
				columns={[
					{ key: 'step', label: 'Svar', kind: 'header' },
					{ key: 'bar', label: 'Andel og antall' },
				]}
				rows={counts.map((count, index) => ({
					key: String(index),
					cells: {
						step: scaleWords[index],
						bar: (
							<span className="share">
								<ShareBar count={count} total={answers} />
								<span>{`${Math.round((100 * count) / answers)} % (${count})`}</span>
							</span>
						),
					},
				}))}
			/>
		</>
	)
}

function Texts({ texts }: { texts: readonly string[] }) {
	if (texts.length === 0) return <p>Ingen skrev noe her.</p>
	return (
		<>
			<p>{counted(texts.length, 'svar', 'svar')}, i tilfeldig rekkefølge.</p>
			<ul className="free-texts">
				{texts.map((text, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
					<li key={index}>{text}</li>
				))}
			</ul>
		</>
	)
}
