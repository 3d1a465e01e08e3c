import { expect, test } from 'vitest'
import type { RunDayId, RunId } from '~/domain/ids'
import { languages } from '~/domain/language'
import { inLanguage } from '~/i18n/language-at-hand'
import { passwordResetLetter, registrationLetter } from './account-letters'
import { composeLetter } from './compose'
import { changeLetter, movedUpLetter, seatLetter } from './run-letters'
import { answerAddress, runMessageLetter } from './run-message-letters'
import { oneClickStop } from './stop-address'

const publicUrl = 'https://kurs.example.no'
const stopUrl = `${publicUrl}/kursbrev/stopp/${'x'.repeat(43)}`
const message = {
	...{ subject: 'Vi sees', body: 'Hei.\n\nSe https://example.no/a&b.', runTitle: 'Kurs <i> Bergen' },
	...{ sender: { name: 'Lin', email: 'lin@example.no' }, isToWaiting: false, stopUrl },
}

test.each(languages)('a letter is in %s alone, and says so', (language) => {
	const { html, text } = inLanguage(language, () => registrationLetter('https://kurs.example.no/x'))

	expect(html).toContain(`<html lang="${language}" dir="ltr">`)
	expect(text).toContain('https://kurs.example.no/x')
	expect(text).toContain('116 123')
	for (const another of languages.filter((other) => other !== language)) {
		expect(inLanguage(another, () => registrationLetter('https://kurs.example.no/x')).subject).not.toBe(
			inLanguage(language, () => registrationLetter('https://kurs.example.no/x')).subject,
		)
	}
})

test.each(languages)('in %s the program that sends a message finds where answers go and how to stop', (language) => {
	const { text } = inLanguage(language, () => runMessageLetter(message))

	expect(answerAddress(text)).toBe('lin@example.no')
	expect(oneClickStop(text, publicUrl)).toBe(stopUrl)
})

test.each(languages)('in %s an address that the writer put in the message takes no answers', (language) => {
	const line = inLanguage(language, () => runMessageLetter(message)).text.match(/^.*lin@example.no.*$/m)?.[0] ?? ''
	const body = line.replace('lin@', 'somebody-else@')

	for (const other of languages) {
		expect(answerAddress(inLanguage(other, () => runMessageLetter({ ...message, body })).text)).toBe('lin@example.no')
	}
	expect(answerAddress(inLanguage(language, () => passwordResetLetter(publicUrl)).text)).toBeNull()
})

test('a letter fetches nothing, runs nothing and shows what was typed as it was typed', () => {
	const { html } = runMessageLetter({ ...message, body: '<script>alert(1)</script> <img src=x> &amp; "' })

	expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x&gt; &amp;amp; &quot;')
	expect(html).toContain('Kurs &lt;i&gt; Bergen')
	expect(html).not.toMatch(/<(script|img|link|style|iframe)|url\(|@import|<[^>]* src=/)
})

test('addresses in a text become links where the letter says so, and their punctuation stays outside', () => {
	expect(runMessageLetter(message).html).toMatch(/<a href="https:\/\/example.no\/a&amp;b"[^>]*>[^<]+<\/a>\./)
	expect(composeLetter({ subject: 'S', before: ['https://example.no'], after: [] }).html).not.toContain('<a ')
})

test('the link to a day on the network can be followed from the letter about the place', () => {
	const link = 'https://moete.example.no/dag-1'
	const at = { startsAt: '2026-03-03T08:00:00.000Z', endsAt: '2026-03-03T14:00:00.000Z' }
	const days = [{ ...at, id: 'dag' as RunDayId, number: 1, courseDay: 1, place: '', link }]
	const run = { id: 'kurs' as RunId, title: 'Kurs på nett', days, beginsAt: at.startsAt, endsAt: at.endsAt }
	const about = { run, to: { claimCode: null, seatAt: at.startsAt }, publicUrl }

	for (const letter of [seatLetter(about), movedUpLetter(about), changeLetter({ ...about, changes: [] })]) {
		expect(letter.html).toContain(`<a href="${link}"`)
		expect(letter.text).toContain(link)
	}
})

test('a code, a time and «e-post» are not broken where a line ends', () => {
	const { html } = composeLetter({
		subject: 'S',
		before: ['Lørdag kl. 09.00–16.00 per e-post: K7QX-4MPT-9R2C.'],
		after: [],
	})

	for (const word of ['kl. 09.00–16.00', 'e-post:', 'K7QX-4MPT-9R2C.']) expect(html).toContain(`nowrap">${word}</span>`)
})

test('what somebody wrote in words of their own is not said to be in the language of the letter', () => {
	const { html, text } = inLanguage('en', () => runMessageLetter({ ...message, body: 'Hei.\n\nVi ses på lørdag.' }))

	expect(html).toContain('<html lang="en"')
	expect(html.match(/<p lang="" [^>]*>(Hei\.|Vi ses på lørdag\.)<\/p>/g)).toHaveLength(2)
	expect(html.match(/lang=""/g)).toHaveLength(2)
	expect(text).toMatch(/^Hei\.\n\nVi ses på lørdag\.\n\n/)
})

test('the address below a button breaks between its steps, and nowhere else', () => {
	const { html } = registrationLetter('https://kurs.example.no/registrer/bekreft/abc')

	expect(html).toContain('<br>https://kurs.example.no/<wbr>registrer/<wbr>bekreft/<wbr>abc</p>')
})
