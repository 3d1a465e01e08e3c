import { dayAttendanceWords } from '~/i18n/day-attendance'

/**
 * Asks before somebody signs out while marks wait: signing out clears the device, so that nothing of theirs is left for
 * who comes next. Gives what takes the question away again.
 */
export function warnBeforeSignOut(waiting: number): (() => void) | undefined {
	if (waiting === 0) return undefined
	const ask = (event: SubmitEvent) => {
		const form = event.target
		if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== '/logg-ut') return
		if (!window.confirm(dayAttendanceWords().lostBySigningOut(waiting))) event.preventDefault()
	}
	document.addEventListener('submit', ask, true)
	return () => document.removeEventListener('submit', ask, true)
}
