import { CircleOfChairs, FillingRing, WholeRing } from '~/ui/circle-of-chairs'
import { ProgressBar } from '~/ui/progress-bar'
import { ReachChart } from '~/ui/run/reach-chart'
import { ScaleBar, ScaleColumns, ShareBar } from '~/ui/run/scale-bar'
import { Table, type TableColumn } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { Group, longName, longWord, Piece, State } from './piece'

const columns: readonly TableColumn[] = [
	{ key: 'name', label: 'Navn', kind: 'header', sorted: 'ascending' },
	{ key: 'state', label: 'Oppmøte' },
	{ key: 'place', label: longWord },
	{ key: 'done', label: 'Leksjoner', kind: 'number' },
]
const rows = [
	{ key: '1', cells: { name: 'Ada', state: <Tag tone="success">Til stede</Tag>, place: 'Oslo', done: 12 } },
	{ key: '2', cells: { name: longName, state: <Tag tone="warning">Mangler</Tag>, place: longWord, done: 0 } },
	{ key: '3', cells: { name: <a href="/gallery">Grace</a>, state: '', place: 'Bø', done: 3 } },
]

/** What is counted and drawn. */
export function Figures() {
	return (
		<Group title="Tables and figures">
			<Piece file="table.tsx">
				<State name="long words and names; cards on a phone">
					<Table caption="Deltakere" columns={columns} rows={rows} />
				</State>
				<State name="its caption out of sight">
					<Table cards="tablet" caption="Deltakere i Bergen" hidesCaption columns={columns} rows={rows.slice(0, 1)} />
				</State>
				<State name="without rows">
					<Table caption="Deltakere i Bodø" columns={columns} rows={[]} empty={<p>Ingen deltakere ennå.</p>} />
				</State>
			</Piece>
			<Piece file="progress-bar.tsx">
				<State name="nothing, some, all, a long name">
					<ProgressBar label="Ikke begynt" value={0} max={8} text="0 av 8 leksjoner" />
					<ProgressBar label="Underveis" value={3} max={8} text="3 av 8 leksjoner" />
					<ProgressBar label="Ferdig" value={8} max={8} text="8 av 8 leksjoner" />
					<ProgressBar label={longWord} value={1} max={3} text={longWord} />
				</State>
			</Piece>
			<Piece file="run/scale-bar.tsx">
				<State name="answers of a scale, none, a share, a share with a mark">
					<ScaleBar counts={[1, 0, 2, 5, 4]} />
					<ScaleBar counts={[0, 0, 0, 0, 0]} />
					<ScaleColumns
						counts={[1, 0, 2, 5, 4]}
						steps={['Helt uenig', 'Litt uenig', 'Verken eller', 'Litt enig', longWord]}
					/>
					<ScaleColumns counts={[0, 0, 0, 0, 0]} steps={['1', '2', '3', '4', '5']} />
					<ShareBar count={2} total={5} />
					<ShareBar count={4} total={5} mark={0.25} />
				</State>
			</Piece>
			<Piece file="run/reach-chart.tsx">
				<State name="people who fall off">
					<ReachChart
						label="Leksjonene i rekkefølge, av 10 deltakere"
						opened="Har åpnet"
						finished="Er ferdige"
						axis="Moduler"
						people={10}
						groups={[
							{
								name: '1',
								columns: [
									{ key: 'a', opened: 10, finished: 9 },
									{ key: 'b', opened: 8, finished: 6 },
								],
							},
							{
								name: '2',
								columns: [
									{ key: 'c', opened: 3, finished: 0 },
									{ key: 'd', opened: 0, finished: 0 },
								],
							},
						]}
					/>
				</State>
			</Piece>
			<Piece file="circle-of-chairs.tsx">
				<State name="the drawing of the front page">
					<CircleOfChairs />
				</State>
				<State name="as it fills: nothing, some, all">
					<FillingRing done={0} total={8} />
					<FillingRing done={3} total={8} />
					<FillingRing done={8} total={8} />
				</State>
				<State name="everybody in place, beside words">
					<WholeRing />
				</State>
			</Piece>
		</Group>
	)
}
