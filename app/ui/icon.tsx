/** Our icons, drawn on 24 by 24 with a stroke of 2. */
const shapes = {
	check: <path d="m4.5 12.5 5 5 10-11" />,
	cross: <path d="M6 6l12 12M18 6 6 18" />,
	circle: <circle cx="12" cy="12" r="8" />,
	half: (
		<>
			<circle cx="12" cy="12" r="8" />
			<path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
		</>
	),
	'arrow-right': <path d="M4 12h15m-6-6 6 6-6 6" />,
	'arrow-left': <path d="M20 12H5m6-6-6 6 6 6" />,
	clock: (
		<>
			<circle cx="12" cy="12" r="8.5" />
			<path d="M12 7v5.5l3.5 2" />
		</>
	),
	lock: (
		<>
			<rect x="5" y="10.5" width="14" height="9.5" rx="2" />
			<path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
		</>
	),
	pen: <path d="m5 19 1-4.5L16.5 4a2.1 2.1 0 0 1 3.5 3.5L9.5 18z M14 6.5l3.5 3.5" />,
	phone: (
		<path d="M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z" />
	),
} as const

/** The name of an icon. */
export type IconName = keyof typeof shapes

/** A small drawing beside a word. It says nothing by itself, so a screen reader passes it by. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg
			className="icon"
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth="2"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			focusable="false"
		>
			{shapes[name]}
		</svg>
	)
}
