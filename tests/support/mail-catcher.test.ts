import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailCatcher, startMailCatcher } from './mail-catcher'

let catcher: MailCatcher

beforeAll(async () => {
	catcher = await startMailCatcher()
})

afterAll(() => catcher.stop())

test('keeps a letter as it came over the wire', async () => {
	const post = createTransport(catcher.url)
	const waiting = catcher.next((letter) => letter.subject === 'Blåbær og ærlighet')
	await post.sendMail({
		from: 'kurs@example.org',
		to: 'ada@example.org',
		subject: 'Blåbær og ærlighet',
		text: 'Hei, Ådne',
	})
	const letter = await waiting

	expect(letter.envelope).toEqual({ from: 'kurs@example.org', to: ['ada@example.org'] })
	expect(letter.text?.trim()).toBe('Hei, Ådne')
	expect(catcher.letters).toHaveLength(1)
})

test('says what came instead when the letter never comes', async () => {
	await expect(catcher.next((letter) => letter.subject === 'Annet', 50)).rejects.toThrow('Blåbær og ærlighet')
})
