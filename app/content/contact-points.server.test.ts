import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readContactPoints } from './contact-points.server'

const folder = mkdtempSync(join(tmpdir(), 'contact-points-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (text: string) => writeFileSync(join(folder, 'contact-points.yml'), text)
const good = '{ id: k-a, name: A, kind: link, place: Oslo, counties: [Oslo], source: R21, year: 2021 }'

test('the real list can be read, and names the source and the year of every place', async () => {
	const points = await readContactPoints('courses')

	expect(points.length).toBeGreaterThan(20)
	expect(points.filter((point) => point.kind === 'district-office')).toHaveLength(7)
	expect(points.filter((point) => point.kind === 'link')).toHaveLength(5)
	for (const point of points) expect(point.source).toMatch(/20\d\d/)
})

test('a portal without a list has no places', async () => {
	expect(await readContactPoints('tests/fixtures/courses')).toEqual([])
})

test.each([
	{ why: 'a kind that is none', text: `- ${good.replace('link', 'church')}`, message: 'kind' },
	{ why: 'a misspelt key', text: `- ${good.replace('place', 'plase')}`, message: 'plase' },
	{ why: 'a source that is not known', text: `- ${good.replace('R21', 'R99')}`, message: 'names no source' },
	{
		why: 'an address without https',
		text: `- ${good.replace('source', 'web: "http://a.no", source')}`,
		message: 'web',
	},
	{ why: 'two places with one id', text: `- ${good}\n- ${good}`, message: 'k-a stands there twice' },
])('refuses $why', async ({ text, message }) => {
	write(text)

	await expect(readContactPoints(folder)).rejects.toThrow(message)
})
