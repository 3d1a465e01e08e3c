import { useEffect, useRef } from 'react'
import { fieldId } from './field-ids'

/**
 * What has to be mended in a form, on top of it, each with a link to its field; takes the focus when it appears.
 * The key `form` is for what belongs to no field. Shows nothing when nothing is wrong.
 */
export function ErrorSummary({ errors }: { errors: Readonly<Record<string, string>> | undefined }) {
	const box = useRef<HTMLElement>(null)
	useEffect(() => {
		if (errors && Object.keys(errors).length > 0) box.current?.focus()
	}, [errors])

	const entries = Object.entries(errors ?? {})
	if (entries.length === 0) return null
	return (
		// biome-ignore lint/a11y/noAutofocus: without JavaScript the page has just come back with errors, and this is what to read first
		<section className="ds-error-summary" tabIndex={-1} ref={box} autoFocus aria-labelledby="feil-tittel">
			<h2 id="feil-tittel">Noe må rettes</h2>
			<ul>
				{entries.map(([name, sentence]) => (
					<li key={name}>{name === 'form' ? sentence : <a href={`#${fieldId(name)}`}>{sentence}</a>}</li>
				))}
			</ul>
		</section>
	)
}
