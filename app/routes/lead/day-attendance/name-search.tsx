import { Form } from '@remix-run/react'
import { dayAttendanceWords } from '~/i18n/day-attendance'
import { Button } from '~/ui/button'

/**
 * Finds a name in a long list. When the whole list is on the page, what is typed hides the others at once, also without
 * a network; otherwise the portal searches.
 */
export function NameSearch({
	typed,
	onType,
	isSheet,
	isWholeList,
}: {
	typed: string
	onType: (typed: string) => void
	isSheet: boolean
	isWholeList: boolean
}) {
	const words = dayAttendanceWords()
	return (
		<Form
			method="get"
			className="name-search"
			role="search"
			onSubmit={(event) => isWholeList && event.preventDefault()}
		>
			{isSheet ? <input type="hidden" name="fra" value="ark" /> : null}
			<label htmlFor="sok">{words.findName}</label>
			<div>
				<input
					className="ds-input"
					id="sok"
					name="sok"
					type="search"
					autoComplete="off"
					value={typed}
					onChange={(event) => onType(event.currentTarget.value)}
				/>
				{isWholeList ? null : <Button variant="secondary">{words.search}</Button>}
			</div>
		</Form>
	)
}
