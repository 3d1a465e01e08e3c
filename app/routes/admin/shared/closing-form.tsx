import { Form } from '@remix-run/react'
import { Button } from '~/ui/button'

/** Closes a place, or opens it again, with what that means. `action` is where the form goes. */
export function ClosingForm({
	action,
	isClosed,
	consequence,
	runsToCome,
}: {
	action: string
	isClosed: boolean
	/** What closing means, in a sentence. */
	consequence: string
	runsToCome: number
}) {
	return (
		<section aria-labelledby="stenge">
			<h2 id="stenge">{isClosed ? 'Gjenåpne' : 'Stenge'}</h2>
			<p>{isClosed ? 'Åpner du igjen, kan det settes opp nye kurs med en gang.' : consequence}</p>
			{!isClosed && runsToCome > 0 ? (
				<p>Det er {runsToCome} kurs som ikke er ferdige. De går som planlagt, hvis ikke kurslederen avlyser dem.</p>
			) : null}
			<Form method="post" action={action}>
				<input type="hidden" name="stengt" value={isClosed ? 'nei' : 'ja'} />
				<Button variant="secondary">{isClosed ? 'Gjenåpne' : 'Steng'}</Button>
			</Form>
		</section>
	)
}
