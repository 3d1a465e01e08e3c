import { z } from 'zod'
import { type Translation, translations } from '~/domain/language'

/** Words that are there. */
export const words = z.string().trim().min(1, 'is empty')

/** Part of an address, or an id. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'may only hold a–z, 0–9 and single hyphens')

/** A share from 0 to 1. */
export const share = z.number().gt(0).max(1, 'is a share from 0 to 1')

/** A count, or minutes. */
export const whole = z.number().int().min(1)

/** A text in one or more languages, bokmål always. */
export const Text = z.strictObject({ nb: words, ...inTranslation(words.optional()) })

/** As `Text`; words alone are bokmål. */
export const TextOrWords = z.preprocess((value) => (typeof value === 'string' ? { nb: value } : value), Text)

/** The same for every language that is translated from bokmål. */
function inTranslation<Shape>(shape: Shape): Record<Translation, Shape> {
	return Object.fromEntries(translations.map((language) => [language, shape])) as Record<Translation, Shape>
}
