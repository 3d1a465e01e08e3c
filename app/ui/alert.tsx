import type { ReactNode } from 'react'

/**
 * A message that stands out. `live` tells a screen reader at once when it appears: `status` waits for a pause, `alert`
 * interrupts and is for what can't wait.
 */
export function Alert({
	tone,
	title,
	live,
	children,
}: {
	tone: 'info' | 'success' | 'warning' | 'danger'
	title?: ReactNode
	live?: 'status' | 'alert'
	children: ReactNode
}) {
	return (
		<div className="ds-alert" data-color={tone} role={live}>
			{title ? <h2>{title}</h2> : null}
			{typeof children === 'string' ? <p>{children}</p> : children}
		</div>
	)
}
