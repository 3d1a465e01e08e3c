/** Fewest and most characters of a password. The upper end only keeps the hashing from being abused. */
const passwordLength = { least: 10, most: 200 } as const

/** Most characters of a name. */
export const longestName = 100

/** What is wrong with a password that somebody wants to have. */
export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'like-the-account'

/** Ten characters or more, and among the first that anybody tries. */
const common = new Set(
	`0123456789 1234567890 12345678910 0987654321 1q2w3e4r5t 1qaz2wsx3edc q1w2e3r4t5 qwertyuiop qwertyuiopå qwerty12345
	qwerty123456 qwerty1234 asdfghjkløæ asdfghjkl1 abcdefghij abcd123456 abc1234567 passord123 passord1234 passord12345
	passord123456 passordpassord passord2024 passord2025 passord2026 mittpassord nyttpassord hemmelig123 hemmelig1234
	password12 password123 password1234 password12345 passwordpassword mypassword iloveyou12 iloveyou123 letmein123
	letmein1234 velkommen1 velkommen123 velkommen1234 welcome123 welcome1234 sommer2024 sommer2025 sommer2026 vinter2024
	vinter2025 vinter2026 administrator administrator1 admin12345 admin123456 jegelskerdeg liverpool1 manchester
	selvhjelp123 selvhjelp1 igangsetter igangsetter1 igangsetter123`.split(/\s+/),
)

/** The form in which a password is compared and hashed: what looks alike on two keyboards is alike (Unicode NFKC). */
export function normalisedPassword(typed: string): string {
	return typed.normalize('NFKC')
}

/** What is wrong with a password for this account, or null. Characters are counted, not bytes. */
export function passwordProblem(typed: string, account: { name: string; email: string }): PasswordProblem | null {
	const password = normalisedPassword(typed)
	const { length } = [...password]
	if (length < passwordLength.least) return 'too-short'
	if (length > passwordLength.most) return 'too-long'
	const plain = withoutSpaces(password)
	const own = [account.name, account.email, account.email.split('@')[0] ?? '']
	if (own.some((known) => withoutSpaces(known) === plain)) return 'like-the-account'
	if (common.has(plain) || new Set(plain).size < 3) return 'too-common'
	return null
}

/** An e-mail address as the portal keeps it: in lower case, a domain with other letters than a–z in its ASCII form. */
export function normalisedEmail(typed: string): string {
	const email = typed.trim().normalize('NFC').toLowerCase()
	const [, local, domain] = email.match(/^([^@\s]+)@([^@\s/?#:\\]+)$/) ?? []
	if (!local || !domain || !URL.canParse(`http://${domain}`)) return email
	return `${local}@${new URL(`http://${domain}`).hostname}`
}

/** Whether a normalised address can receive a letter: the shape that browsers ask for (HTML, "valid e-mail address"), with a dot in its domain. */
export function isEmail(email: string): boolean {
	const shape =
		/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
	return email.length <= 254 && shape.test(email)
}

/** A name as the portal keeps it: no space around, single spaces within. */
export function normalisedName(typed: string): string {
	return typed.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Whether a normalised name can be shown and printed: something is there, it is not endless, nothing in it is invisible. */
export function isName(name: string): boolean {
	const { length } = [...name]
	return (
		length > 0 &&
		length <= longestName &&
		/\p{Letter}/u.test(name) &&
		!/[\p{Control}\u2028-\u202e\u2066-\u2069]/u.test(name)
	)
}

function withoutSpaces(text: string): string {
	return normalisedPassword(text).toLowerCase().replace(/\s/g, '')
}
