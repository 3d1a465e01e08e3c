import type { ReactNode } from 'react'
import { languageAtHand } from '~/i18n/language-at-hand'

/** Pieces that belong together. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
	return (
		<div className="gallery-group">
			<h2>{title}</h2>
			{children}
		</div>
	)
}

/** One file of `app/ui`, with its states below. */
export function Piece({ file, children }: { file: string; children: ReactNode }) {
	return (
		<div className="gallery-piece">
			<h3>{file}</h3>
			{children}
		</div>
	)
}

/** One state of a piece. Its words come in the reader's language, as on any page. */
export function State({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div className="gallery-state">
			<p className="soft">{name}</p>
			<div className="flow" lang={languageAtHand()}>
				{children}
			</div>
		</div>
	)
}

/** Words and names longer than a phone is wide. */
export const longWord = 'Selvhjelpsgruppeigangsetterkurspåmeldingsbekreftelse'
export const longName = 'Ada Bernhardine Wilhelmsen-Kristoffersdatter Nordahl-Rosenkrantzsen'
