import type { ReactNode } from 'react'
import type { LinkProblem } from '~/domain/single-use-link'
import { deadLinkWords } from '~/i18n/dead-link'
import { Page } from '~/ui/page'

/** A page in place of one whose link brings nothing about; the children are the way on. */
export function DeadLink({ problem, children }: { problem: LinkProblem; children: ReactNode }) {
	const words = deadLinkWords()
	return (
		<Page title={words.title} lead={words.problem[problem]}>
			{children}
		</Page>
	)
}
