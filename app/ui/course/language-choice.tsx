import { Form, useLocation } from '@remix-run/react'
import type { Language } from '~/domain/language'

const names: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** The languages that the course is there in, as buttons that stay where one is; nothing when there is only one. */
export function LanguageChoice({ languages, chosen }: { languages: readonly Language[]; chosen: Language }) {
	const { pathname } = useLocation()
	if (languages.length < 2) return null
	return (
		<Form method="post" action="/min-side/sprak" className="language-choice" preventScrollReset>
			<input type="hidden" name="til" value={pathname} />
			<fieldset>
				<legend className="visually-hidden">Språk i kurset</legend>
				{languages.map((language) => (
					<button
						key={language}
						type="submit"
						name="sprak"
						value={language}
						lang={language}
						aria-pressed={language === chosen}
					>
						{names[language]}
					</button>
				))}
			</fieldset>
		</Form>
	)
}
