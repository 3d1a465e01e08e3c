import { Button, type ButtonVariant } from '~/ui/button'
import type { Walking } from './use-walking'

/** Begins a walk, in place of the newest one that this page knows of. */
export function RestartForm({
	walking,
	variant,
	children,
}: {
	walking: Walking
	variant?: ButtonVariant
	children: string
}) {
	return (
		<form method="post" action={`${walking.path}/pa-nytt`} onSubmit={walking.begin}>
			<input type="hidden" name="gang" value={walking.view.newestWalkId ?? ''} />
			<Button variant={variant ?? 'primary'} aria-disabled={walking.isBusy || undefined}>
				{children}
			</Button>
		</form>
	)
}
