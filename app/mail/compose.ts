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
}

type Link = { label: string; url: string }

const signature = 'Vennlig hilsen\nIgangsetterkurset'

/** Writes a letter as plain text and as simple HTML: no pictures, nothing fetched, readable with any reader. */
export function composeLetter(content: LetterContent): Letter {
	const { subject, before, link, after, wayOut } = content
	const parts = ['Hei!', ...before, ...inText(link), ...after, signature, ...inText(wayOut)]
	return { subject, text: `${parts.join('\n\n')}\n`, html: html(content) }
}

function inText(link: Link | undefined): string[] {
	return link ? [`${link.label}:\n${link.url}`] : []
}

function html({ subject, before, link, after, wayOut }: LetterContent): string {
	const paragraph = (content: string) => `<p>${content.replaceAll('\n', '<br>')}</p>`
	const body = [
		paragraph('Hei!'),
		...before.map((sentence) => paragraph(escaped(sentence))),
		...(link ? [linkParagraph(link)] : []),
		...after.map((sentence) => paragraph(escaped(sentence))),
		paragraph(escaped(signature)),
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

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;')
}
