import { Alert } from '~/ui/alert'
import { counted } from '~/ui/counted'

/** What a plain save has just said. */
type SavedCounts = {
	readonly kept: number
	readonly tooEarly: number
	readonly gone: number
	readonly changedElsewhere: number
}

/** Reads from the address what a plain save has just said; null when nothing was saved. */
export function savedIn(query: URLSearchParams): SavedCounts | null {
	if (!query.has('lagret')) return null
	const count = (name: string) => Math.max(0, Math.floor(Number(query.get(name))) || 0)
	return {
		kept: count('lagret'),
		tooEarly: count('for-tidlig'),
		gone: count('borte'),
		changedElsewhere: count('endret'),
	}
}

/** Says what was saved and what was not. */
export function Saved({ saved }: { saved: SavedCounts }) {
	const { kept, tooEarly, gone, changedElsewhere } = saved
	const isWhole = tooEarly === 0 && gone === 0
	return (
		<>
			<Alert tone={isWhole ? 'success' : 'warning'} live="status">
				<p>{kept === 0 ? 'Ingenting var endret, så ingenting er lagret.' : `Lagret oppmøtet for ${people(kept)}.`}</p>
				{tooEarly > 0 ? <p>{people(tooEarly)} kan ikke stå som til stede før dagen er der.</p> : null}
				{gone > 0 ? <p>{people(gone)} har ikke lenger plass i kurset, og er ikke ført.</p> : null}
			</Alert>
			{changedElsewhere > 0 ? (
				<Alert tone="warning">
					{`${people(changedElsewhere)} var ført av noen andre etter at du åpnet lista. Det du lagret nå, gjelder. Historikken under navnet viser begge.`}
				</Alert>
			) : null}
		</>
	)
}

function people(number: number): string {
	return counted(number, 'person', 'personer')
}
