/** Says on every page that this portal is for trying out only. */
export function DemonstrationBanner() {
	return (
		<aside className="demonstration" aria-label="Om denne utgaven">
			<p>
				<strong>Demonstrasjon.</strong> Menneskene her er oppdiktet. Ikke legg inn ekte personopplysninger.
			</p>
		</aside>
	)
}
