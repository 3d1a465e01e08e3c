/** The pages that are kept beside lessons, whatever somebody reads: where one lands without a network, and help. */
export const offlinePage = '/frakoblet'
export const standingPages = [offlinePage, '/trenger-du-hjelp'] as const

const part = '[a-z0-9-]+'
const lesson = `/kurs/${part}/(?!min-plan|oppfriskning)${part}/(?!quiz$|les-mer$|samtale/|ovelse/)${part}`
const attempt = `/kurs/${part}/(?:${part}/quiz|sluttprove)/[0-9a-f-]{36}`
const scenario = `/kurs/${part}/${part}/samtale/${part}`
const ownText = `(?:${lesson}/notat|/kurs/${part}/min-plan/(?!lever$)${part})`

/** Pages that are kept once they have been opened: a course with its lessons and scenarios, lists, and attempts under way. */
const kept = [
	...standingPages,
	`/kurs/${part}`,
	`/kurs/${part}/(?:ordliste|min-plan)`,
	`/kurs/${part}/${part}/les-mer`,
	lesson,
	scenario,
	attempt,
	`/kurs/${part}/min-plan/(?!lever$)${part}`,
].map(whole)

/** What somebody may hand in without a network, and what the portal is told of it later. */
const handedIn = {
	text: whole(ownText),
	draft: whole(`${attempt}/kladd`),
	attempt: whole(attempt),
	answer: whole(`${lesson}/svar/${part}`),
	done: whole(`${lesson}/(?:ferdig|ikke-ferdig)`),
	beginning: whole(`${scenario}/pa-nytt`),
	choice: whole(`${scenario}/valg`),
}

/** A kind of what may be handed in without a network. */
export type HandedIn = keyof typeof handedIn

/** Whether a page may be read without a network once it has been opened. */
export function isKeptPage(pathname: string): boolean {
	return kept.some((pattern) => pattern.test(pathname))
}

/** What a form at this address is, when it may wait for the network; otherwise undefined. */
export function handedInAt(pathname: string): HandedIn | undefined {
	const kinds = Object.keys(handedIn) as HandedIn[]
	return kinds.find((kind) => handedIn[kind].test(pathname))
}

/** Whether a later one takes the place of an earlier one that still waits: texts and drafts are handed in whole. */
export function replacesEarlier(kind: HandedIn): boolean {
	return kind === 'text' || kind === 'draft'
}

/**
 * Whether it is a move in a scenario. The page goes on at once, by itself, and each move stands upon those before it: they
 * wait in a row, and the portal is not asked to refuse any.
 */
export function isMove(kind: HandedIn): kind is 'beginning' | 'choice' {
	return kind === 'beginning' || kind === 'choice'
}

/** The page on which something stands that is handed in at this address. */
export function pageOfForm(address: string): string {
	const below = /\/(notat|ferdig|ikke-ferdig|kladd|svar\/[^/]+|valg|pa-nytt)$/
	return below.test(address) ? address.replace(below, '') : address.replace(/(\/min-plan)\/[^/]+$/, '$1')
}

/** The address of a page from that of its data, as Remix asks for it within the portal; or null. */
export function pageOfData(pathname: string): string | null {
	if (pathname === '/_root.data') return '/'
	return pathname.endsWith('.data') ? pathname.slice(0, -'.data'.length) : null
}

function whole(pattern: string): RegExp {
	return new RegExp(`^${pattern}$`)
}
