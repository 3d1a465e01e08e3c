import { describe, expect, test } from 'vitest'
import type { NewMark } from '~/domain/attendance'
import { markQueue, queueKey, type Shelf } from './mark-queue'

function shelfOf(texts = new Map<string, string>()): Shelf {
	return {
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
		removeItem: (key) => void texts.delete(key),
	}
}

const mark = (id: string) =>
	({ id, enrolmentId: `of ${id}`, presence: 'present', markedAt: '2026-11-21T09:00:00.000Z' }) as NewMark
const ids = (marks: readonly NewMark[]) => marks.map(({ id }) => id)

describe('marks that wait for the network', () => {
	test('outlive a reload, in their order', () => {
		const texts = new Map<string, string>()
		markQueue(shelfOf(texts), 'key').add([mark('one'), mark('two')])
		markQueue(shelfOf(texts), 'key').add([mark('three')])

		expect(ids(markQueue(shelfOf(texts), 'key').all())).toEqual(['one', 'two', 'three'])
	})

	test('go when they have arrived, and leave nothing behind', () => {
		const texts = new Map<string, string>()
		const queue = markQueue(shelfOf(texts), 'key')
		queue.add([mark('one'), mark('two')])
		queue.remove(new Set(['one']))
		expect(ids(queue.all())).toEqual(['two'])
		queue.remove(new Set(['two']))
		expect(texts.size).toBe(0)
	})

	test('of another person or another day are not seen', () => {
		const shelf = shelfOf()
		markQueue(shelf, queueKey('lin', 'day-1')).add([mark('one')])

		expect(markQueue(shelf, queueKey('liv', 'day-1')).all()).toEqual([])
		expect(markQueue(shelf, queueKey('lin', 'day-2')).all()).toEqual([])
	})

	test('are kept in memory where the browser keeps nothing', () => {
		const full = () => {
			throw new Error('QuotaExceededError')
		}
		const queue = markQueue({ getItem: () => null, setItem: full, removeItem: full }, 'key')
		queue.add([mark('one')])
		queue.add([mark('two')])

		expect(ids(queue.all())).toEqual(['one', 'two'])
	})

	test.each(['', 'not json', '{}', '[null, 3, {"id": 1}]'])(
		'what somebody else left there is passed by: %s',
		(text) => {
			expect(markQueue(shelfOf(new Map([['key', text]])), 'key').all()).toEqual([])
		},
	)
})
