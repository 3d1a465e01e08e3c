import type { ReactNode } from 'react'
import { lessonWords } from '~/i18n/lesson'
import { useLesson } from './lesson-context'

/** A link; one that leaves the portal is marked, so that the style can show it. */
export function Link({ href = '', children }: { href?: string; children?: ReactNode }) {
	const leaves = /^https?:/.test(href)
	return (
		<a href={href} {...(leaves ? { rel: 'external noreferrer', className: 'lesson-link-out' } : {})}>
			{children}
		</a>
	)
}

/** A picture; authors write `./name.svg` for one in the folder of the module. */
export function Picture({ src = '', alt = '' }: { src?: string; alt?: string }) {
	const { picturesAt } = useLesson()
	return <img src={src.replace(/^\.\//, picturesAt)} alt={alt} loading="lazy" className="lesson-picture" />
}

/** A table that scrolls by itself where the screen is narrow, by the keyboard too. `aria-label` comes from the first row. */
export function Table({ 'aria-label': label, children }: { 'aria-label'?: string; children?: ReactNode }) {
	const { table, tableOf } = lessonWords(useLesson().language)
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
		<section className="lesson-table" tabIndex={0} aria-label={label ? tableOf(label) : table}>
			<table>{children}</table>
		</section>
	)
}

/** A cell that says what its column or its row is about. An empty one is no heading of anything. */
export function HeadCell({ scope = 'col', children }: { scope?: string; children?: ReactNode }) {
	return children ? <th scope={scope}>{children}</th> : <td />
}
