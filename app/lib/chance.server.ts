import { randomInt } from 'node:crypto'

/** Chance that nobody can foresee: a number from 0 up to, but not, 1. */
export function chance(): number {
	return randomInt(2 ** 32) / 2 ** 32
}
