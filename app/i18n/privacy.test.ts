import { expect, test } from 'vitest'
import { languages } from '~/domain/language'
import { accessibilityWords } from './accessibility'
import { inLanguage } from './language-at-hand'
import { privacyWords } from './privacy'

const atTheFoot = /nederst på siden|nedst på sida|bottom of the page/

test.each(languages)('in %s an address at the foot of the page is promised only where there is one', (language) => {
	for (const hasAddress of [true, false]) {
		const words = inLanguage(language, () => [
			privacyWords().rights.responsible(hasAddress),
			accessibilityWords().tell.text(hasAddress),
		])
		expect(words.map((text) => atTheFoot.test(text))).toEqual([hasAddress, hasAddress])
	}
})
