import type { ReactNode } from 'react'
import type { LinkProblem } from '~/domain/single-use-link'
import { Page } from '~/ui/page'

const sentences: Record<LinkProblem, string> = {
	unknown:
		'Vi kjenner ikke igjen lenken. Kanskje ble den ikke med i sin helhet: prøv å kopiere hele adressen fra brevet.',
	used: 'Lenken er brukt, og den virker bare én gang.',
	expired: 'Lenken har gått ut på tid.',
}

/** A page in place of one whose link brings nothing about; the children are the way on. */
export function DeadLink({ problem, children }: { problem: LinkProblem; children: ReactNode }) {
	return (
		<Page title="Lenken virker ikke lenger" lead={sentences[problem]}>
			{children}
		</Page>
	)
}
