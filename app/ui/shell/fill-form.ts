/** Chooses in a form what was chosen when it was sent: buttons, boxes and lists; what is typed stays as it is. */
export function fillForm(form: HTMLFormElement, sent: string): void {
	const fields = new URLSearchParams(sent)
	for (const field of form.elements) {
		if (field instanceof HTMLSelectElement) field.value = fields.get(field.name) ?? ''
		else if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type))
			field.checked = fields.getAll(field.name).includes(field.value)
	}
}
