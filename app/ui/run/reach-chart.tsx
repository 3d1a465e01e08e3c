/** A column of the chart: how many began something, and how many of them came to its end. */
type ReachColumn = { readonly key: string; readonly opened: number; readonly finished: number }

/** Columns that belong together, with the short name that stands under them. */
type ReachGroup = { readonly name: string; readonly columns: readonly ReachColumn[] }

/**
 * How far people come, as columns in groups: the pale part opened it, the strong part finished it, and the top line is
 * everybody. For the eye alone: `label` says what it is of, and the figures stand in a table with the chart.
 */
export function ReachChart({
	label,
	opened,
	finished,
	axis,
	people,
	groups,
}: {
	label: string
	/** What the pale part and the strong part mean. */
	opened: string
	finished: string
	/** What the names under the groups are. */
	axis: string
	people: number
	groups: readonly ReachGroup[]
}) {
	return (
		<div className="reach-chart" role="img" aria-label={label}>
			<p className="reach-chart-key" aria-hidden="true">
				<Swatch className="reach-chart-finished" /> {finished} <Swatch className="reach-chart-opened" /> {opened}
			</p>
			<div className="reach-chart-groups" aria-hidden="true">
				{groups.map(({ name, columns }) => (
					<div key={name}>
						<Columns columns={columns} people={Math.max(1, people)} />
						<span>{name}</span>
					</div>
				))}
			</div>
			<p className="reach-chart-axis" aria-hidden="true">
				{axis}
			</p>
		</div>
	)
}

function Swatch({ className }: { className: string }) {
	return (
		<svg className="reach-chart-swatch" viewBox="0 0 10 10" aria-hidden="true">
			<rect className={className} x="0.5" y="0.5" width="9" height="9" />
		</svg>
	)
}

function Columns({ columns, people }: { columns: readonly ReachColumn[]; people: number }) {
	const room = 100 / Math.max(1, columns.length)
	return (
		<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
			{columns.map(({ key, opened, finished }, index) => (
				<g key={key}>
					<Part className="reach-chart-opened" x={index * room} width={room * 0.8} height={(100 * opened) / people} />
					<Part
						className="reach-chart-finished"
						x={index * room}
						width={room * 0.8}
						height={(100 * finished) / people}
					/>
				</g>
			))}
		</svg>
	)
}

function Part({ height, ...part }: { className: string; x: number; width: number; height: number }) {
	return <rect {...part} y={100 - height} height={height} />
}
