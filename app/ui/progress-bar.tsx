import { useId } from 'react'

/** How far something has come, as a bar and in words (`text`, such as "3 av 8 leksjoner"). `value` goes from 0 to `max`. */
export function ProgressBar({ label, value, max, text }: { label: string; value: number; max: number; text: string }) {
	const id = useId()
	return (
		<div className="progress">
			<label className="progress-label" htmlFor={id}>
				{label}
			</label>
			<span className="progress-text">{text}</span>
			<progress id={id} value={value} max={max} aria-valuetext={text}>
				{text}
			</progress>
		</div>
	)
}
