/** The way from the top of the portal to a page. */
export const breadcrumbs = {
	youAreHere: 'Du er her',
}
