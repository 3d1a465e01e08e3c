import { runPageWords } from '~/i18n/run-page'
import { pageTitle } from '~/ui/page-title'

/** For the `meta` of a page about a run: names the page and the run, so that the tabs of two runs can be told apart. */
export function runTitle(page: () => string) {
	return ({ data }: { data: { readonly run: { readonly title: string } } | undefined }) => {
		const name = page()
		return pageTitle(data ? runPageWords().title(name, data.run.title) : name)
	}
}
