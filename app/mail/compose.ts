/** A letter as it is sent: the plain text is complete by itself. */
export type Letter = { subject: string; text: string; html: string }

/** What a letter says. The link, if there is one, stands between what comes before and after it. */
export type LetterContent = {
	subject: string
	before: string[]
	link?: { label: string; url: string }
	after: string[]
}

const signature = 'Vennlig hilsen\nIgangsetterkurset'

/** Writes a letter as plain text and as simple HTML: no pictures, nothing fetched, readable with any reader. */
export function composeLetter({ subject, before, link, after }: LetterContent): Letter {
	const text = ['Hei!', ...before, ...(link ? [`${link.label}:\n${link.url}`] : []), ...after, signature].join('\n\n')
	return { subject, text: `${text}\n`, html: html({ subject, before, after, ...(link && { link }) }) }
}

function html({ subject, before, link, after }: LetterContent): string {
	const paragraph = (content: string) => `<p>${content.replaceAll('\n', '<br>')}</p>`
	const body = [
		paragraph('Hei!'),
		...before.map((sentence) => paragraph(escaped(sentence))),
		...(link ? [linkParagraph(link)] : []),
		...after.map((sentence) => paragraph(escaped(sentence))),
		paragraph(escaped(signature)),
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

function linkParagraph({ label, url }: { label: string; url: string }): string {
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
