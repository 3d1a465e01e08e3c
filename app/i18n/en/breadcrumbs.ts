import type { BreadcrumbsWords } from '../breadcrumbs'

export const breadcrumbs: BreadcrumbsWords = {
	youAreHere: 'You are here',
}
