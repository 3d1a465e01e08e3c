/** What is wrong with a field, right below it; nothing when nothing is. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
	if (!error) return null
	return (
		<p className="ds-validation-message" id={id}>
			{error}
		</p>
	)
}
