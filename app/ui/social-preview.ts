import type { MetaDescriptor } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { languageFacts } from '~/i18n/languages'
import { shellWords } from '~/i18n/shell'

type Shared = {
	readonly title: string
	readonly description: string
	readonly language: Language
	/** Where the page is found by everybody; null for a page that only some have the address of. */
	readonly path: string | null
}

/** What `meta` gets of the routes above the page. */
type Matches = readonly ({ readonly id: string; readonly data: unknown } | undefined)[]

/** One picture for each language, with words in it. */
const image = { of: (language: Language) => `/forhandsvisning-${language}.png`, width: 1200, height: 630 }

/**
 * How a page looks where somebody shares its address: Open Graph (ogp.me), and the one tag of Twitter's that nothing in
 * it stands for. Addresses are whole there; what they begin with is in the facts of the root.
 */
export function socialPreview({ title, description, language, path }: Shared, matches: Matches): MetaDescriptor[] {
	const portal = addressOfPortal(matches)
	return [
		{ property: 'og:type', content: 'website' },
		{ property: 'og:site_name', content: shellWords().portal },
		{ property: 'og:title', content: title },
		{ property: 'og:description', content: description },
		{ property: 'og:locale', content: languageFacts[language].territory },
		...(path === null ? [] : [{ property: 'og:url', content: portal + path }]),
		{ property: 'og:image', content: portal + image.of(language) },
		{ property: 'og:image:type', content: 'image/png' },
		{ property: 'og:image:width', content: String(image.width) },
		{ property: 'og:image:height', content: String(image.height) },
		{ property: 'og:image:alt', content: shellWords().portal },
		{ name: 'twitter:card', content: 'summary_large_image' },
	]
}

function addressOfPortal(matches: Matches): string {
	const root = matches.find((match) => match?.id === 'root')?.data as { publicUrl?: string } | undefined
	return root?.publicUrl ?? ''
}
