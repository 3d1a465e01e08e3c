import { useLocation } from '@remix-run/react'
import { type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import { formsWords } from '~/i18n/forms'
import { fieldId } from './field-ids'

/**
 * What has to be mended in a form, on top of it, each with a link to its field; takes the focus when it appears, and again
 * when the form was handed in again, but never from somebody who is mending. The key `form` is for what belongs to no
 * field. Shows nothing when nothing is wrong.
 */
export function ErrorSummary({ errors }: { errors: Readonly<Record<string, string>> | undefined }) {
	const box = useRef<HTMLElement>(null)
	const { key } = useLocation()
	const said = JSON.stringify(errors ?? {})
	// biome-ignore lint/correctness/useExhaustiveDependencies: an answer of the portal has a key of its own, also when it says the same again
	useEffect(() => {
		// Whoever has begun to read the page before its script came is already in the box, or past its beginning.
		if (said !== '{}' && !box.current?.contains(document.activeElement)) box.current?.focus()
	}, [said, key])
	return <ErrorList errors={errors} box={box} takesFocus />
}

/** The box of `ErrorSummary`; without `takesFocus` it leaves the focus where it is. */
export function ErrorList({
	errors,
	box,
	takesFocus = false,
}: {
	errors: Readonly<Record<string, string>> | undefined
	box?: RefObject<HTMLElement>
	takesFocus?: boolean
}) {
	const entries = Object.entries(errors ?? {})
	if (entries.length === 0) return null
	return (
		// biome-ignore lint/a11y/noAutofocus: without JavaScript the page has just come back with errors, and this is what to read first
		<section className="ds-error-summary" tabIndex={-1} ref={box} autoFocus={takesFocus} aria-labelledby="feil-tittel">
			<h2 id="feil-tittel">{formsWords().mustBeMended}</h2>
			<ul>
				{entries.map(([name, sentence]) => (
					<li key={name}>
						{name === 'form' ? (
							sentence
						) : (
							<a href={`#${fieldId(name)}`} onClick={focusField}>
								{sentence}
							</a>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}

/**
 * Goes to the field without a new address: the router takes that for a navigation, and what the form was answered with,
 * these errors among it, would be gone.
 */
function focusField(event: MouseEvent<HTMLAnchorElement>): void {
	const field = document.getElementById(event.currentTarget.hash.slice(1))
	if (!field) return
	event.preventDefault()
	field.focus()
}
