import { expect, test } from 'vitest'
import { readForm } from './form.server'

function posted(body: string, type = 'application/x-www-form-urlencoded'): Request {
	return new Request('http://localhost/', { method: 'POST', body, headers: { 'Content-Type': type } })
}

test('a NUL character is left out of what was typed', async () => {
	expect((await readForm(posted('notat=f%00%C3%B8r'))).get('notat')).toBe('før')
})

test('several values of one field are kept', async () => {
	expect((await readForm(posted('svar=a&svar=b'))).getAll('svar')).toEqual(['a', 'b'])
})

test.each([
	['JSON', '{}', 'application/json'],
	['a form in parts without a boundary', 'x', 'multipart/form-data'],
	['a form in parts that is cut off', '--x\r\n', 'multipart/form-data; boundary=x'],
])('%s is answered with 400', async (_what, body, type) => {
	const answer = await readForm(posted(body, type)).catch((thrown: unknown) => thrown)

	expect(answer).toBeInstanceOf(Response)
	expect(answer).toMatchObject({ status: 400 })
})
