import { expect, test } from 'vitest'
import { filesWithCode, wordsIn } from './own-words'

/** What looks like words for people and isn't: names, which are the same in every language, and texts for machines and authors. */
const allowed: readonly [file: string, words: RegExp, because: string][] = [
	['app/content/contact-points.server.ts', /Årsrapport 20|Distriktskontorenes rapporter/, 'titles of printed works'],
	['app/content/yaml-file.ts', /no text in bokmål/, 'the course check speaks English, to authors'],
	['app/domain/person.ts', /0123456789 1234567890/, 'passwords that are too common'],
	['app/ui/help-lines.ts', /Mental Helse|Kirkens SOS/, 'names of organisations'],
]

const found = filesWithCode().flatMap(wordsIn)

function isAllowedBy([file, words]: (typeof allowed)[number], place: string): boolean {
	return place.startsWith(`${file}:`) && words.test(place)
}

test('words for people stand in the languages, and nowhere else', () => {
	expect(found.filter((place) => !allowed.some((one) => isAllowedBy(one, place)))).toEqual([])
})

test('what is allowed elsewhere is still there', () => {
	expect(allowed.filter((one) => !found.some((place) => isAllowedBy(one, place)))).toEqual([])
})
