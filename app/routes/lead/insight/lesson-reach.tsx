import type { LessonStep } from '~/domain/drop-off'
import { groupedBy } from '~/domain/grouped'
import { insightWords } from '~/i18n/insight'
import { ReachChart } from '~/ui/run/reach-chart'
import { Table } from '~/ui/table'

/** How far people come through the modules, for the eye; the table of all lessons has the figures. */
export function LessonReachChart({ steps, people }: { steps: readonly LessonStep[]; people: number }) {
	const words = insightWords().lessons
	return (
		<ReachChart
			label={words.caption(people)}
			opened={words.opened}
			finished={words.finished}
			axis={words.axis(people)}
			people={people}
			groups={[...groupedBy(steps, ({ module }) => module)].map(([module, own]) => ({
				name: String(module),
				columns: own.map(({ lessonId, opened, finished }) => ({ key: lessonId, opened, finished })),
			}))}
		/>
	)
}

/** How far people come: a bar and a number for each lesson. */
export function LessonReachTable({
	steps,
	people,
	language,
}: {
	steps: readonly LessonStep[]
	people: number
	/** The language of the lessons' titles. */
	language: string
}) {
	const words = insightWords().lessons
	return (
		<Table
			caption={words.caption(people)}
			columns={[
				{ key: 'lesson', label: words.lesson, kind: 'header' },
				{ key: 'opened', label: words.opened },
				{ key: 'finished', label: words.finished },
			]}
			rows={steps.map(({ lessonId, module, number, title, opened, finished }) => ({
				key: lessonId,
				cells: {
					lesson: (
						<>
							{module}.{number} <span lang={language}>{title}</span>
						</>
					),
					opened: <Bar value={opened} max={people} />,
					finished: <Bar value={finished} max={people} />,
				},
			}))}
		/>
	)
}

/** The number says it all; the bar is for the eye. */
function Bar({ value, max }: { value: number; max: number }) {
	return (
		<span className="reach">
			<progress value={value} max={Math.max(1, max)} aria-hidden="true" />
			<span>{insightWords().lessons.reached(value, max)}</span>
		</span>
	)
}
