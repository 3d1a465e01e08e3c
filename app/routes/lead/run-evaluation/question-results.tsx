import type { QuestionResult } from '~/domain/evaluation'
import { unknownLanguage } from '~/domain/language'
import { shareInPercent } from '~/i18n/amounts'
import { evaluationScaleWords } from '~/i18n/evaluation-scale'
import { runEvaluationWords } from '~/i18n/run-evaluation'
import { Details } from '~/ui/details'
import { meanInWords } from '~/ui/evaluation-words'
import { Rich } from '~/ui/rich'
import { ScaleColumns, ShareBar } from '~/ui/run/scale-bar'
import { Table } from '~/ui/table'

/** Each question with its answers: scales as their mean, a column for each step and the table behind them, texts as they were written. */
export function QuestionResults({ results, language }: { results: readonly QuestionResult[]; language: string }) {
	return (
		<div className="question-results">
			{results.map((result) => (
				<section key={result.id} className="flow" aria-labelledby={`sporsmal-${result.id}`}>
					<h2 id={`sporsmal-${result.id}`} lang={language}>
						{result.prompt}
					</h2>
					{result.kind === 'scale' ? <Scale {...result} /> : <Texts texts={result.texts} />}
				</section>
			))}
		</div>
	)
}

function Scale({ prompt, answers, counts, mean }: Extract<QuestionResult, { kind: 'scale' }>) {
	const { steps } = evaluationScaleWords()
	const words = runEvaluationWords()
	if (counts === null) return <p>{words.fewerThanFive}</p>
	return (
		<>
			<p className="scale-mean">
				<Rich text={words.mean(meanInWords(mean), answers)} />
			</p>
			<ScaleColumns counts={counts} steps={steps} />
			<Details summary={words.inFigures}>
				<Table
					caption={words.answersTo(prompt)}
					hidesCaption
					columns={[
						{ key: 'step', label: words.answer, kind: 'header' },
						{ key: 'bar', label: words.shareAndNumber },
					]}
					rows={counts.map((count, index) => ({
						key: String(index),
						cells: {
							step: steps[index],
							bar: (
								<span className="share">
									<ShareBar count={count} total={answers} />
									<span>{`${shareInPercent(Math.round((100 * count) / answers) / 100)} (${count})`}</span>
								</span>
							),
						},
					}))}
				/>
			</Details>
		</>
	)
}

function Texts({ texts }: { texts: readonly string[] }) {
	const words = runEvaluationWords()
	if (texts.length === 0) return <p>{words.nothingWritten}</p>
	return (
		<>
			<p>{words.texts(texts.length)}</p>
			<ul className="free-texts">
				{texts.map((text, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
					<li key={index} lang={unknownLanguage}>
						{text}
					</li>
				))}
			</ul>
		</>
	)
}
