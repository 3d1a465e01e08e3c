import type { BreadcrumbsWords } from '../breadcrumbs'

export const breadcrumbs: BreadcrumbsWords = {
	youAreHere: 'Du er her',
}
