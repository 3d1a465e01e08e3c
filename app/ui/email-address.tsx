/** An address of e-mail. Where a line is too short for all of it, it breaks before its sign. */
export function EmailAddress({ address }: { address: string }) {
	const sign = address.lastIndexOf('@')
	return (
		<span translate="no">
			{sign > 0 ? (
				<>
					{address.slice(0, sign)}
					<wbr />
					{address.slice(sign)}
				</>
			) : (
				address
			)}
		</span>
	)
}
