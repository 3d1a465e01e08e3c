import { useEffect } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What has been typed and chosen on the page before its script answered, by field. */
const touched = new Map<Field, string | boolean>()

/**
 * Remembers what somebody types and chooses before React has taken the page over: it does not hear of that, and sets some
 * fields back to what the portal had rendered. To be called before it begins.
 */
export function rememberTyped(): void {
	const isNew = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'navigate')
	// A browser that goes back fills fields in itself, with what may be older than the page.
	for (const field of document.querySelectorAll<Field>('input, textarea, select'))
		if ((isNew || field.autocomplete === 'off') && isChanged(field)) touched.set(field, contentOf(field))
	document.addEventListener('input', note, true)
}

/** Tells React of it when it is there, as if it were typed and chosen now. */
export function useTypedBefore(): void {
	useEffect(() => {
		document.removeEventListener('input', note, true)
		for (const [field, value] of touched) if (field.isConnected) repeat(field, value)
		touched.clear()
	}, [])
}

function note({ target }: Event): void {
	if (isField(target)) touched.set(target, contentOf(target))
}

function isField(target: EventTarget | null): target is Field {
	return (
		target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement
	)
}

function isBox(field: Field): field is HTMLInputElement {
	return field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)
}

function contentOf(field: Field): string | boolean {
	return isBox(field) ? field.checked : field.value
}

function isChanged(field: Field): boolean {
	if (isBox(field)) return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox')
	if (field instanceof HTMLSelectElement)
		return ![...field.options].every((one) => one.selected === one.defaultSelected)
	return !/^(hidden|file|password)$/.test(field.type) && field.value !== field.defaultValue
}

/** React answers only when a field changes from what it believes is there, so its own setter is told of the opposite first. */
function repeat(field: Field, value: string | boolean): void {
	const name = typeof value === 'boolean' ? 'checked' : 'value'
	const believed = typeof value === 'boolean' ? !value : `${value} `
	if (!(field instanceof HTMLSelectElement)) Object.assign(field, { [name]: believed })
	Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), name)?.set?.call(field, value)
	const kind = typeof value === 'boolean' ? 'click' : field instanceof HTMLSelectElement ? 'change' : 'input'
	field.dispatchEvent(new Event(kind, { bubbles: true }))
}
