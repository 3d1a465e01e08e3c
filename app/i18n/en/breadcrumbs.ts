import type { breadcrumbs as Words } from '../nb/breadcrumbs'

export const breadcrumbs: typeof Words = {
	youAreHere: 'You are here',
}
