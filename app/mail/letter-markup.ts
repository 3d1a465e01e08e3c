import { unknownLanguage } from '~/domain/language'
import type { letterWords } from '~/i18n/letter'
import { shellWords } from '~/i18n/shell'
import { piecesOf } from '~/lib/web-addresses'

/** What a letter says. The link, if there is one, stands between what comes before and after it. */
export type LetterContent = {
	subject: string
	before: readonly Paragraph[]
	link?: Link
	after: string[]
	/** For letters that nobody asked for just now: how to get no more of them. Stands last. */
	wayOut?: Link
	/** Whether addresses that begin with https become links where they stand in a text. */
	linksInTexts?: boolean
	/** Whether somebody else's words are the letter: then it has neither our greeting nor our name under it. */
	isForwarded?: boolean
}

/** A paragraph of ours, or one that somebody has written in words of their own, in whatever language. */
export type Paragraph = string | { readonly written: string }

/** A paragraph as plain text. */
export function plainText(paragraph: Paragraph): string {
	return typeof paragraph === 'string' ? paragraph : paragraph.written
}

/** Words that lead to an address. */
export type Link = { label: string; url: string }

/** What stands around what a letter says, in its language. */
type Frame = {
	readonly language: string
	readonly direction: 'ltr' | 'rtl'
	readonly words: ReturnType<typeof letterWords>
	readonly greeting: readonly string[]
	readonly signature: readonly string[]
}

// Mail readers drop style sheets, so each element carries its own. Text has no colour and the letter no ground: both are
// the reader's, light or dark. Where a ground is ours, the text on it is too (colours of app/styles/colours.css). The
// tables are for readers that know neither width nor padding of other elements.
const fonts = "'Source Sans 3',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const style = {
	page: 'margin:0;padding:0;color-scheme:light dark',
	preview: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
	sheet: 'width:100%;max-width:600px;margin:0 auto;border-collapse:collapse',
	name: `background-color:#215f48;color:#ffffff;border-bottom:4px solid #f8b978;padding:18px 24px;font:600 20px/1.3 ${fonts}`,
	body: `padding:24px 24px 8px;font:17px/1.6 ${fonts};overflow-wrap:anywhere`,
	paragraph: 'margin:0 0 16px',
	link: 'color:inherit;text-decoration:underline',
	button:
		'display:block;padding:14px 24px;border-radius:8px;background-color:#215f48;color:#ffffff;font-weight:600;text-decoration:none;text-align:center',
	buttonCell: 'background-color:#215f48;border-radius:8px;mso-padding-alt:14px 24px',
	unbroken: 'white-space:nowrap',
	small: 'margin:0 0 16px;font-size:15px;line-height:1.5',
	foot: `padding:16px 24px 32px;border-top:1px solid #95928c;font:15px/1.5 ${fonts};overflow-wrap:anywhere`,
} as const

/** A letter as HTML: one calm column in any reader, light or dark, without pictures and with nothing fetched. */
export function letterMarkup(
	{ subject, before, link, after, wayOut, linksInTexts }: LetterContent,
	{ language, direction, words, greeting, signature }: Frame,
): string {
	const paragraph = (content: Paragraph) => {
		const text = plainText(content)
		const language = text === content ? '' : ` lang="${unknownLanguage}"`
		return `<p${language} style="${style.paragraph}">${inLines(linksInTexts ? linked(text) : unbroken(text))}</p>`
	}
	const plain = (content: string) => `<p style="${style.paragraph}">${inLines(unbroken(content))}</p>`
	const body = [
		...greeting.map(plain),
		...before.map(paragraph),
		...(link ? [button(link, words.linkFails)] : []),
		...after.map(paragraph),
		...signature.map(plain),
	]
	const foot = [
		`<p style="${style.small}">${escaped(words.someoneToTalkTo)}</p>`,
		...(wayOut ? [`<p style="${style.small}">${anchor(wayOut.url, wayOut.label)}</p>`] : []),
	]
	return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="${style.page}">
<div style="${style.preview}">${escaped(plainText(before[0] ?? subject))}</div>
<table role="presentation" align="center" cellpadding="0" cellspacing="0" style="${style.sheet}">
<tr><td style="${style.name}">${escaped(shellWords().portal)}</td></tr>
<tr><td style="${style.body}">
${body.join('\n')}
</td></tr>
<tr><td style="${style.foot}">
${foot.join('\n')}
</td></tr>
</table>
</body>
</html>
`
}

/** A link that looks like the portal's buttons, with its address below for readers in which it does nothing. */
function button({ label, url }: Link, linkFails: string): string {
	return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 16px"><tr><td style="${style.buttonCell}"><a href="${escaped(url)}" style="${style.button}">${escaped(label)}</a></td></tr></table>
<p style="${style.small}">${escaped(linkFails)}<br>${inSteps(url)}</p>`
}

/** An address as markup, which a narrow reader breaks between its steps rather than in a word. */
function inSteps(url: string): string {
	return escaped(url).replaceAll(/(?<=[^/]\/)(?=[^/])/g, '<wbr>')
}

function anchor(url: string, label: string): string {
	return `<a href="${escaped(url)}" style="${style.link}">${escaped(label)}</a>`
}

function inLines(markup: string): string {
	return markup.replaceAll('\n', '<br>')
}

/** Markup in which addresses have become links. */
function linked(text: string): string {
	return piecesOf(text)
		.map((piece) => (piece.isAddress ? anchor(piece.text, piece.text) : unbroken(piece.text)))
		.join('')
}

/** Text as markup. A code, «kl.» with its time and «e-post» stay on one line: readers break a line at any dash. */
function unbroken(content: string): string {
	const markup = escaped(content)
	return markup.replaceAll(/(?:\bkl\. )?\S+/g, (word) =>
		/\S[-–]\S/.test(word) && word.length <= 24 ? `<span style="${style.unbroken}">${word}</span>` : word,
	)
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;')
}
