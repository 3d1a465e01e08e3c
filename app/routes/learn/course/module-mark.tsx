/** A place on the way: its number in a ring that fills as its steps are done. The words beside it say the same. */
export function ModuleMark({ number, done, total }: { number: number; done: number; total: number }) {
	return (
		<svg className="path-mark" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
			<circle className="path-mark-ground" cx="22" cy="22" r="20" />
			{done > 0 ? (
				<circle
					className="path-mark-done"
					cx="22"
					cy="22"
					r="20"
					pathLength={total}
					strokeDasharray={`${done} ${total}`}
					transform="rotate(-90 22 22)"
				/>
			) : null}
			<text x="22" y="28" textAnchor="middle">
				{number}
			</text>
		</svg>
	)
}
