import { Link } from '@remix-run/react'
import type { Language } from '~/domain/language'

export type StepState = 'done' | 'here' | 'open'
export type PathStep = { to: string; title: string; detail: string; state: StepState }
export type PathModule = {
	slug: string
	title: string
	summary: string
	state: StepState
	steps: PathStep[]
	/** Further reading and words; the ending has none. */
	resources: string | null
}
export type PathDay = { title: string; modules: PathModule[] }

const stateWords: Record<StepState, string> = { done: 'Ferdig', here: 'Du er her', open: '' }

/** The course as two days that one walks: modules as places, lessons as steps. */
export function CoursePath({ days, language }: { days: PathDay[]; language: Language }) {
	return (
		<div className="path">
			{days.map((day) => (
				<section className="path-day" key={day.title} aria-label={day.title}>
					<h2>{day.title}</h2>
					{day.modules.map((module) => (
						<section className="path-module" key={module.slug} id={module.slug} data-state={module.state}>
							<h3 lang={module.resources ? language : undefined}>{module.title}</h3>
							<p lang={module.resources ? language : undefined}>{module.summary}</p>
							<ol>
								{module.steps.map((step) => (
									<li className="path-lesson" key={step.to} data-state={step.state}>
										<Link to={step.to} lang={module.resources ? language : undefined}>
											{step.title}
										</Link>
										{step.detail ? <small>{step.detail}</small> : null}
										{stateWords[step.state] ? <small>{stateWords[step.state]}</small> : null}
									</li>
								))}
							</ol>
							{module.resources ? (
								<p className="path-resources">
									<Link to={module.resources}>
										Les mer<span className="visually-hidden"> om {module.title}</span>
									</Link>
								</p>
							) : null}
						</section>
					))}
				</section>
			))}
		</div>
	)
}
