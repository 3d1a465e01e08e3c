import type { Language } from '~/domain/language'
import { exerciseWords } from '~/i18n/exercise'
import { Button } from '~/ui/button'
import { useIsLive } from '~/ui/practice/use-is-live'

/** The way to the printer: a button where there is script, otherwise how one prints from the browser. Never on paper. */
export function PrintButton({ language }: { language: Language }) {
	const words = exerciseWords(language)
	return (
		<div className="sheet-print">
			{useIsLive() ? (
				<Button type="button" onClick={() => window.print()}>
					{words.print}
				</Button>
			) : (
				<p>{words.printByBrowser}</p>
			)}
		</div>
	)
}
