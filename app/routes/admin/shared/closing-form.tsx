import { Form } from '@remix-run/react'
import { placeSettingsWords } from '~/i18n/place-settings'
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
	const words = placeSettingsWords()
	return (
		<section aria-labelledby="stenge">
			<h2 id="stenge">{isClosed ? words.reopen : words.toClose}</h2>
			<p>{isClosed ? words.aboutReopening : consequence}</p>
			{!isClosed && runsToCome > 0 ? <p>{words.runsToCome(runsToCome)}</p> : null}
			<Form method="post" action={action}>
				<input type="hidden" name="stengt" value={isClosed ? 'nei' : 'ja'} />
				<Button variant="secondary">{isClosed ? words.reopen : words.close}</Button>
			</Form>
		</section>
	)
}
