import type { Language } from '~/domain/language'
import { languageFacts } from './languages'

/** A word by how many there are; `#` is where the number goes. Languages with more forms say more. */
type Forms = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string }

/**
 * Counts things in a language, by its own rules for plurals and numbers.
 *
 * @example
 * const count = counterIn('nb')
 * count(1, { one: '# leksjon', other: '# leksjoner' }) // '1 leksjon'
 */
export function counterIn(language: Language): (number: number, forms: Forms) => string {
	const { locale } = languageFacts[language]
	const rules = new Intl.PluralRules(locale)
	const numbers = new Intl.NumberFormat(locale)
	return (number, forms) => (forms[rules.select(number)] ?? forms.other).replaceAll('#', numbers.format(number))
}
