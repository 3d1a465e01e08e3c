import type { LinkProblem } from '~/domain/single-use-link'

/** HTTP status of a page whose link brings nothing about. */
export function linkStatus(problem: LinkProblem): number {
	return problem === 'unknown' ? 404 : 410
}
