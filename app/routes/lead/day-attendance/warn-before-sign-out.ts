/**
 * Asks before somebody signs out while marks wait: signing out clears the device, so that nothing of theirs is left for
 * who comes next. Gives what takes the question away again.
 */
export function warnBeforeSignOut(waiting: number): (() => void) | undefined {
	if (waiting === 0) return undefined
	const ask = (event: SubmitEvent) => {
		const form = event.target
		if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== '/logg-ut') return
		const words = waiting === 1 ? '1 merke er ikke sendt' : `${waiting} merker er ikke sendt`
		if (!window.confirm(`${words} ennå, og blir borte hvis du logger ut nå. Vil du logge ut likevel?`)) {
			event.preventDefault()
		}
	}
	document.addEventListener('submit', ask, true)
	return () => document.removeEventListener('submit', ask, true)
}
