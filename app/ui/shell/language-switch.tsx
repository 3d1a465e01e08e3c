import { useLocation } from '@remix-run/react'
import { languages } from '~/domain/language'
import { languageAtHand } from '~/i18n/language-at-hand'
import { languageFacts } from '~/i18n/languages'
import { shellWords } from '~/i18n/shell'

/** The languages of the portal as buttons that stay where one is. The whole page comes anew, so that every word changes. */
export function LanguageSwitch() {
	const { pathname, search } = useLocation()
	const chosen = languageAtHand()
	return (
		<form method="post" action="/sprak" className="language-switch">
			<input type="hidden" name="til" value={pathname + search} />
			<fieldset>
				<legend className="visually-hidden">{shellWords().chooseLanguage}</legend>
				{languages.map((language) => (
					<button
						key={language}
						type="submit"
						name="sprak"
						value={language}
						lang={language}
						aria-pressed={language === chosen}
					>
						{languageFacts[language].name}
					</button>
				))}
			</fieldset>
		</form>
	)
}
