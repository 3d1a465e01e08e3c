import type { accessibilityCriteriaWords } from '~/i18n/accessibility-criteria'

type Words = ReturnType<typeof accessibilityCriteriaWords>

/** The number of a criterion of WCAG 2.2, such as `1.4.3`. */
type CriterionNumber = keyof Words['names']

/**
 * How a criterion is held: `axe` on every page, the `markup` that all pages share, a test that walks it by `keyboard` or
 * by `script`, the `design` of the portal, or somebody who has `looked` at it.
 */
type Way = keyof Words['ways']

/** What became of a criterion when it was looked at last. */
export type CriterionResult = keyof Words['results']

/** One criterion of WCAG 2.2, and how the portal stands with it. `tests` are the files that walk it, from the root. */
export type Criterion = {
	readonly number: CriterionNumber
	readonly level: 'A' | 'AA'
	readonly held: readonly Way[]
	readonly tests: readonly string[]
	readonly result: CriterionResult
	/** The day on which somebody last looked at it, as `2026-11-22`. */
	readonly lookedOn: string
}
