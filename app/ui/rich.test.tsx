import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Rich } from './rich'

const link = (words: unknown) => <a href="/logg-inn">{words as string}</a>

test.each([
	['Ingen merker.', 'Ingen merker.'],
	['Har du konto? <to>Logg inn</to>.', 'Har du konto? <a href="/logg-inn">Logg inn</a>.'],
	[
		'<strong>Husk</strong> å <to>logge <em>inn</em></to>',
		'<strong>Husk</strong> å <a href="/logg-inn">logge <em>inn</em></a>',
	],
	['<to>En</to> og <to>to</to>', '<a href="/logg-inn">En</a> og <a href="/logg-inn">to</a>'],
	['Et merke som <ingen>kjenner</ingen>', 'Et merke som kjenner'],
	['Mindre < enn & <b', 'Mindre &lt; enn &amp; &lt;b'],
])('%s', (text, markup) => {
	expect(renderToStaticMarkup(<Rich text={text} to={link} />)).toBe(markup)
})
