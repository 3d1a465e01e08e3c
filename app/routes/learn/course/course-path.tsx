import { Link } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { coursePageWords } from '~/i18n/course-page'
import { Rich } from '~/ui/rich'

export type StepState = 'done' | 'here' | 'open'
/** `language` is null where the portal and not the course gives the title. */
export type PathStep = { to: string; title: string; language: Language | null; detail: string; state: StepState }
export type PathModule = {
	slug: string
	title: string
	summary: string
	language: Language | null
	state: StepState
	steps: PathStep[]
	/** Further reading and words, where there are any. */
	resources: string | null
}
export type PathDay = { number: number; title: string; modules: PathModule[] }

/** The course as two days that one walks: modules as places, lessons as steps. */
export function CoursePath({ days, language }: { days: PathDay[]; language: Language }) {
	const words = coursePageWords()
	return (
		<div className="path">
			{days.map((day) => (
				<section className="path-day" key={day.number} aria-labelledby={`dag-${day.number}`}>
					<h2 id={`dag-${day.number}`}>
						<Rich text={words.day(day.number)} title={() => <span lang={language}>{day.title}</span>} />
					</h2>
					{day.modules.map((module) => (
						<section className="path-module" key={module.slug} id={module.slug} data-state={module.state}>
							<h3 lang={module.language ?? undefined}>{module.title}</h3>
							<p lang={module.language ?? undefined}>{module.summary}</p>
							<ol>
								{module.steps.map((step) => (
									<li className="path-lesson" key={step.to} data-state={step.state}>
										<Link to={step.to} lang={step.language ?? undefined}>
											{step.title}
										</Link>
										{step.detail ? <small>{step.detail}</small> : null}
										{words.state[step.state] ? <small>{words.state[step.state]}</small> : null}
									</li>
								))}
							</ol>
							{module.resources ? (
								<p className="path-resources">
									<Link to={module.resources}>
										<Rich
											text={words.readMore}
											about={(text) => <span className="visually-hidden">{text}</span>}
											title={() => <span lang={language}>{module.title}</span>}
										/>
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
