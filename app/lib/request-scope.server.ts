import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { type Language, languages } from '~/domain/language'
import { type LanguageAtHand, readLanguageFrom } from '~/i18n/language-at-hand'
import { languageFacts } from '~/i18n/languages'

type Scope = { language: Language; isMirrored: boolean; reader?: string }

// The HTTP layer and the application are bundled apart, and must mean the same request.
const shared = globalThis as { [key: symbol]: unknown }
const key = Symbol.for('igangsetterkurs.request')
shared[key] ??= new AsyncLocalStorage<Scope>()
const requests = shared[key] as AsyncLocalStorage<Scope>

readLanguageFrom(() => requests.getStore() satisfies LanguageAtHand | undefined)

/** The name of the cookie in which a browser keeps the language that somebody chose. */
const cookieName = 'sprak'
const oneYear = 365 * 24 * 60 * 60

/** The value that asks for the mirrored language, where the portal was started with `MIRRORED_LANGUAGE=1`: for tests. */
const mirroredValue = 'speil'

/** Answers a request with its words in the language that the browser was told to keep, or prefers. */
export function inRequestScope<Answer>(
	{ cookie, acceptLanguage }: { cookie: string | undefined; acceptLanguage: string | undefined },
	answer: () => Answer,
): Answer {
	const kept = keptIn(cookie)
	const isMirrored = kept === mirroredValue && process.env.MIRRORED_LANGUAGE === '1'
	return requests.run({ language: languageNamed(kept) ?? preferredIn(acceptLanguage), isMirrored }, answer)
}

/**
 * For whom and in which language this request is answered, once it has been asked who makes it: a mark that is the same
 * for the same person, and tells nothing else. Browsers keep pages for later by it.
 */
export function readerNow(): () => string | null {
	const scope = requests.getStore()
	return () => (scope?.reader === undefined ? null : `${scope.reader} ${scope.language}`)
}

/** It has been asked who makes this request: this person, or nobody who is known. */
export function adoptReader(person: { id: string } | null): void {
	const scope = requests.getStore()
	if (scope)
		scope.reader = person ? createHash('sha256').update(`reader ${person.id}`).digest('base64url').slice(0, 16) : 'none'
}

/** From now on this request is answered in the language of the person who turned out to make it. */
export function adoptLanguage(language: Language): void {
	const scope = requests.getStore()
	if (scope) scope.language = language
}

/** The language that this `Cookie` header keeps, or null. */
export function languageKeptIn(cookie: string | null): Language | null {
	return languageNamed(keptIn(cookie ?? undefined)) ?? null
}

/**
 * The language that a new account keeps: the one that was chosen, or that the page is read in; null for bokmål where
 * nobody asked for it, for that is no choice.
 */
export function languageOfNewAccount(cookie: string | null): Language | null {
	const read = requests.getStore()?.language ?? 'nb'
	return languageKeptIn(cookie) ?? (read === 'nb' ? null : read)
}

/** The `Set-Cookie` that keeps a language: for the page to come, and for whoever has no account. It tells nothing else. */
export function keepLanguage(language: Language, { isHttps }: { isHttps: boolean }): string {
	return `${cookieName}=${language}; Path=/; Max-Age=${oneYear}; SameSite=Lax; HttpOnly${isHttps ? '; Secure' : ''}`
}

function keptIn(cookie: string | undefined): string | undefined {
	return cookie?.match(new RegExp(`(?:^|;)\\s*${cookieName}=(\\w+)`))?.[1]
}

function languageNamed(name: string | undefined): Language | undefined {
	return languages.find((language) => language === name)
}

/** The language that the browser wants before anything else, where browsers are followed in it; bokmål for all others. */
function preferredIn(acceptLanguage: string | undefined): Language {
	const wanted = languageNamed(/^\s*([a-z]+)/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase())
	return wanted && languageFacts[wanted].followsBrowser ? wanted : 'nb'
}
