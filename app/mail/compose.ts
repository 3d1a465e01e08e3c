import { piecesOf } from '~/lib/web-addresses'

/** A letter as it is sent: the plain text is complete by itself. */
export type Letter = { subject: string; text: string; html: string }

/** What a letter says. The link, if there is one, stands between what comes before and after it. */
export type LetterContent = {
	subject: string
	before: string[]
	link?: Link
	after: string[]
	/** For letters that nobody asked for just now: how to get no more of them. Stands last. */
	wayOut?: Link
	/** Whether addresses that begin with https become links where they stand in a text. */
	linksInTexts?: boolean
	/** Whether somebody else's words are the letter: then it has neither our greeting nor our name under it. */
	isForwarded?: boolean
}

/** Words that lead to an address. */
export type Link = { label: string; url: string }

const signature = 'Vennlig hilsen\nIgangsetterkurset'

/** Writes a letter as plain text and as simple HTML: no pictures, nothing fetched, readable with any reader. */
export function composeLetter(content: LetterContent): Letter {
	const { subject, before, link, after, wayOut, isForwarded } = content
	const [first, last] = isForwarded ? [[], []] : [['Hei!'], [signature]]
	const parts = [...first, ...before, ...inText(link), ...after, ...last, ...inText(wayOut)]
	return { subject, text: `${parts.join('\n\n')}\n`, html: html(content) }
}

function inText(link: Link | undefined): string[] {
	return link ? [`${link.label}:\n${link.url}`] : []
}

function html({ subject, before, link, after, wayOut, linksInTexts, isForwarded }: LetterContent): string {
	const paragraph = (content: string) => {
		const markup = linksInTexts ? linked(content) : escaped(content)
		return `<p>${markup.replaceAll('\n', '<br>')}</p>`
	}
	const body = [
		...(isForwarded ? [] : [paragraph('Hei!')]),
		...before.map(paragraph),
		...(link ? [linkParagraph(link)] : []),
		...after.map(paragraph),
		...(isForwarded ? [] : [paragraph(signature)]),
		...(wayOut ? [`<p><a href="${escaped(wayOut.url)}">${escaped(wayOut.label)}</a></p>`] : []),
	]
	return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em">
${body.join('\n')}
</body>
</html>
`
}

function linkParagraph({ label, url }: Link): string {
	return `<p><a href="${escaped(url)}">${escaped(label)}</a></p>
<p>Virker ikke lenken? Lim inn denne adressen i nettleseren:<br>${escaped(url)}</p>`
}

/** Markup in which addresses have become links. */
function linked(text: string): string {
	return piecesOf(text)
		.map((piece) => {
			const markup = escaped(piece.text)
			return piece.isAddress ? `<a href="${markup}">${markup}</a>` : markup
		})
		.join('')
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;')
}
