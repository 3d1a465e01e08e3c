import { runCodeWords } from '~/i18n/run-code'
import type { RunForReading } from './run-for-reading'

/** When and where a run is, and who leads it. */
export function RunFacts({ run }: { run: RunForReading }) {
	const words = runCodeWords().facts
	return (
		<>
			<dl className="facts">
				{run.days.length === 0 ? (
					<>
						<dt>{words.when}</dt>
						<dd>{words.onTheWeb(run.span)}</dd>
					</>
				) : null}
				{run.days.map((day, index) => (
					<Day key={day.id} number={index + 1} when={day.when} place={day.place} />
				))}
				{run.leaders.length > 0 ? (
					<>
						<dt>{run.leaders.length === 1 ? words.leader : words.leaders}</dt>
						<dd>{run.leaders.join(', ')}</dd>
					</>
				) : null}
			</dl>
			{run.information.map((paragraph) => (
				<p key={paragraph}>{paragraph}</p>
			))}
		</>
	)
}

function Day({ number, when, place }: { number: number; when: string; place: string }) {
	return (
		<>
			<dt>{runCodeWords().facts.day(number)}</dt>
			<dd>
				{when}
				{place ? (
					<>
						<br />
						{place}
					</>
				) : null}
			</dd>
		</>
	)
}
