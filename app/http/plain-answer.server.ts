import type { Request, Response } from 'express'
import { languageAtHand } from '../i18n/language-at-hand'
import { requestRefusalsWords } from '../i18n/request-refusals'
import { shellWords } from '../i18n/shell'

/** Answers with one sentence where no page can be made: on a small page with ways on for a browser, bare for a program. */
export function answerPlainly(request: Request, response: Response, status: number, sentence: string): void {
	const wantsPage = request.accepts(['text', 'html']) === 'html'
	response.status(status)
	if (wantsPage) response.type('html').send(smallPage(sentence))
	else response.type('text').send(`${sentence}\n`)
}

/** Asks for nothing that Remix would have to answer. The sentences are ours, so nothing in them needs to be escaped. */
function smallPage(sentence: string): string {
	const { portal, error, helpNow } = shellWords()
	return `<!doctype html>
<html lang="${languageAtHand()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${portal}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<p>${portal}</p>
<h1>${sentence}</h1>
<p>${requestRefusalsWords().goBack}</p>
<ul>
<li><a href="/">${error.toFrontPage}</a></li>
<li><a href="/trenger-du-hjelp">${helpNow}</a></li>
</ul>
</main>
</body>
</html>
`
}
