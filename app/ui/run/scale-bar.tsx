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
