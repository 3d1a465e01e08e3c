import { Form } from '@remix-run/react'
import { Button, type ButtonVariant } from '~/ui/button'
import { useIsLive } from '~/ui/practice/use-is-live'
import type { ScenarioData } from './route'

/** Begins a walk, in place of the newest one that this page knows of. */
export function RestartForm({
	page,
	variant,
	children,
}: {
	page: ScenarioData
	variant?: ButtonVariant
	children: string
}) {
	return (
		<Form method="post" action={`${page.path}/pa-nytt`}>
			<input type="hidden" name="gang" value={page.view.newestWalkId ?? ''} />
			<InPage />
			<Button variant={variant ?? 'primary'}>{children}</Button>
		</Form>
	)
}

/** Tells the portal that a script moves the focus; without it the address has to. */
export function InPage() {
	return useIsLive() ? <input type="hidden" name="i-siden" value="ja" /> : null
}
