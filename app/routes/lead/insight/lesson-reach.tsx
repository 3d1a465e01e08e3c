import type { LessonStep } from '~/domain/drop-off'
import { insightWords } from '~/i18n/insight'
import { Table } from '~/ui/table'

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
