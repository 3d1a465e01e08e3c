/** How the answers of a scale are spread, as one bar from the lowest step to the highest. The figures stand beside it in words. */
export function ScaleBar({ counts }: { counts: readonly number[] }) {
	const total = counts.reduce((sum, count) => sum + count, 0)
	let from = 0
	return (
		<svg className="scale-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			{counts.map((count, index) => {
				const x = from
				const width = total === 0 ? 0 : (100 * count) / total
				from += width
				// biome-ignore lint/suspicious/noArrayIndexKey: the place is the step
				return <rect key={index} className={`scale-step-${index + 1}`} x={x} y="0" width={width} height="10" />
			})}
		</svg>
	)
}

/**
 * How the answers of a scale are spread, as a column for each step with how many chose it. For the eye alone: the figures
 * stand in a table with it.
 */
export function ScaleColumns({ counts, steps }: { counts: readonly number[]; steps: readonly string[] }) {
	const highest = Math.max(1, ...counts)
	return (
		<div className="scale-columns" aria-hidden="true">
			{counts.map((count, index) => (
				<div key={steps[index]}>
					<span className="scale-column-count">{count}</span>
					<svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
						<rect
							className={`scale-step-${index + 1}`}
							x="0"
							y={100 - (100 * count) / highest}
							width="10"
							height={(100 * count) / highest}
						/>
					</svg>
					<span>{steps[index]}</span>
				</div>
			))}
		</div>
	)
}

/** How many of all, as a bar; `mark` is a share to hold it against, drawn as a line across. */
export function ShareBar({ count, total, mark }: { count: number; total: number; mark?: number }) {
	return (
		<svg className="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect className="share-bar-all" x="0" y="0" width="100" height="10" />
			<rect className="share-bar-part" x="0" y="0" width={total === 0 ? 0 : (100 * count) / total} height="10" />
			{mark === undefined ? null : <path className="share-bar-mark" d={`M ${100 * mark} 0 V 10`} />}
		</svg>
	)
}
