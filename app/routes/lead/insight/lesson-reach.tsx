import type { LessonStep } from '~/domain/drop-off'
import { Table } from '~/ui/table'

/** How far people come: a bar and a number for each lesson. */
export function LessonReachTable({ steps, people }: { steps: readonly LessonStep[]; people: number }) {
	return (
		<Table
			caption={`Leksjonene i rekkefølge, av ${people} deltakere`}
			columns={[
				{ key: 'lesson', label: 'Leksjon', kind: 'header' },
				{ key: 'opened', label: 'Har åpnet' },
				{ key: 'finished', label: 'Er ferdige' },
			]}
			rows={steps.map(({ lessonId, module, number, title, opened, finished }) => ({
				key: lessonId,
				cells: {
					lesson: `${module}.${number} ${title}`,
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
			<span>
				{value} av {max}
			</span>
		</span>
	)
}
