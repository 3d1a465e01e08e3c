import { codeEntryWords } from '~/i18n/code-entry'

const paper = 'var(--ds-color-neutral-surface-default)'
const frame = 'var(--ds-color-apricot-base-default)'
const text = 'var(--ds-color-neutral-border-subtle)'
const mark = 'var(--ds-color-main-text-default)'
const ring = 'var(--ds-color-danger-border-strong)'

/** A certificate with its code in a ring, so that one knows where on the paper to look. */
export function PaperDrawing() {
	return (
		<svg viewBox="0 0 297 210" fill="none" strokeWidth="5" role="img" aria-labelledby="papir-tittel">
			<title id="papir-tittel">{codeEntryWords().drawing}</title>
			<rect width="297" height="210" rx="4" fill={paper} />
			<rect x="9" y="9" width="279" height="192" stroke={frame} strokeWidth="2.5" />
			<path d="M26 34h44" stroke={mark} />
			<path d="M26 52h92" stroke={mark} strokeWidth="10" />
			<path d="M26 74h136M26 108h72M26 120h64M26 132h76M26 144h58M26 156h66" stroke={text} />
			<path d="M120 108h66M120 120h58M120 132h70M120 144h52M208 108h54" stroke={text} />
			<circle cx="258" cy="44" r="12" stroke={mark} strokeDasharray="4 5.4" />
			<path d="M209 132h11v11h-11zM229 132h11v11h-11zM209 152h11v11h-11zM226 149h5v5h-5zM235 157h6v6h-6z" fill={mark} />
			<path d="M248 141h16" stroke={text} />
			<path d="M248 152h28" stroke={mark} />
			<ellipse cx="242" cy="148" rx="44" ry="28" stroke={ring} strokeWidth="4" />
		</svg>
	)
}
