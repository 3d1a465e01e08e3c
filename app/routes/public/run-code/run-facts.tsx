import { unknownLanguage } from '~/domain/language'
import { runCodeWords } from '~/i18n/run-code'
import { NorwegianSpan } from '~/ui/norwegian-span'
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
					<Day key={day.id} number={index + 1} day={day} />
				))}
				{run.leaders.length > 0 ? (
					<>
						<dt>{run.leaders.length === 1 ? words.leader : words.leaders}</dt>
						<dd>{run.leaders.join(', ')}</dd>
					</>
				) : null}
			</dl>
			{run.information.map((paragraph) => (
				<p key={paragraph} lang={unknownLanguage}>
					{paragraph}
				</p>
			))}
		</>
	)
}

function Day({ number, day }: { number: number; day: RunForReading['days'][number] }) {
	return (
		<>
			<dt>{runCodeWords().facts.day(number)}</dt>
			<dd>
				<NorwegianSpan from={day.startsAt} to={day.endsAt} />
				{day.place ? (
					<>
						<br />
						{day.place}
					</>
				) : null}
			</dd>
		</>
	)
}
