/** The id of a field, which the error summary links to. */
export function fieldId(name: string): string {
	return `felt-${name}`
}

/** Ids of the help and the error of a field, and the `aria-describedby` that names those that are there. */
export function descriptionIds(name: string, description: unknown, error: unknown) {
	const ids = { description: `${fieldId(name)}-hjelp`, error: `${fieldId(name)}-feil` }
	const present = [description ? ids.description : '', error ? ids.error : ''].filter(Boolean)
	return { ...ids, describedBy: present.length > 0 ? present.join(' ') : undefined }
}
