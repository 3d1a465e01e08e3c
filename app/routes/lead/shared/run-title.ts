import { pageTitle } from '~/ui/page-title'

/** For the `meta` of a page about a run: names the page and the run, so that the tabs of two runs can be told apart. */
export function runTitle(page: string) {
	return ({ data }: { data: { readonly run: { readonly title: string } } | undefined }) =>
		pageTitle(data ? `${page}, ${data.run.title}` : page)
}
