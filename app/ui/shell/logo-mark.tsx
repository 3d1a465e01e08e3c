/** Seven seats in a ring, the eighth open: the same shape as `public/favicon.svg`. */
const seats = [
	[24.5, 7.5],
	[28, 16],
	[24.5, 24.5],
	[16, 28],
	[7.5, 24.5],
	[4, 16],
	[7.5, 7.5],
] as const

/** The portal's mark: a circle of people with a place left open. Decoration; the name stands beside it. */
export function LogoMark() {
	return (
		<svg className="logo-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
			{seats.map(([x, y]) => (
				<circle key={`${x} ${y}`} cx={x} cy={y} r="3.4" />
			))}
			<circle className="logo-open" cx="16" cy="4.4" r="3" />
		</svg>
	)
}
