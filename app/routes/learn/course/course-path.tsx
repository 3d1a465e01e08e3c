import { Link, useLocation } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { coursePageWords } from '~/i18n/course-page'
import { Rich } from '~/ui/rich'
import { ModuleMark } from './module-mark'

export type StepState = 'done' | 'here' | 'open'
/** `language` is null where the portal and not the course gives the title. */
export type PathStep = { to: string; title: string; language: Language | null; detail: string; state: StepState }
export type PathModule = {
	slug: string
	title: string
	summary: string
	language: Language | null
	state: StepState
	/** How much there is in it, or is done of it. */
	detail: string
	steps: PathStep[]
	/** Further reading and words, where there are any. */
	resources: string | null
}
export type PathDay = { number: number; title: string; modules: PathModule[] }

/**
 * The course as two days that one walks: modules as places, lessons as steps. Every module is folded but the one where
 * the learner is, so that the whole way is seen at a glance.
 */
export function CoursePath({ days, language }: { days: PathDay[]; language: Language }) {
	const words = coursePageWords()
	const numbers = new Map(days.flatMap((day) => day.modules).map((module, index) => [module, index + 1]))
	return (
		<div className="path">
			{days.map((day) => (
				<section className="path-day" key={day.number} aria-labelledby={`dag-${day.number}`}>
					<h2 id={`dag-${day.number}`}>
						<Rich text={words.day(day.number)} title={() => <span lang={language}>{day.title}</span>} />
					</h2>
					{day.modules.map((module) => (
						<PathPlace key={module.slug} module={module} number={numbers.get(module) ?? 0} language={language} />
					))}
				</section>
			))}
		</div>
	)
}

function PathPlace({ module, number, language }: { module: PathModule; number: number; language: Language }) {
	const words = coursePageWords()
	const { slug, title, state, steps, detail, resources } = module
	const isMeant = useLocation().hash === `#${slug}`
	const done = steps.filter((step) => step.state === 'done').length
	return (
		<section className="path-module" data-state={state}>
			<details open={state === 'here' || isMeant}>
				<summary>
					<ModuleMark number={number} done={done} total={steps.length} />
					<h3 lang={module.language ?? undefined}>{title}</h3>
					<small>
						{detail}
						{state === 'here' ? <b>{words.state.here}</b> : null}
					</small>
				</summary>
				{/* The address of a module leads into what is folded, so that a browser without script unfolds it. */}
				<div className="path-steps" id={slug}>
					<p lang={module.language ?? undefined}>{module.summary}</p>
					<ol>
						{steps.map((step) => (
							<li className="path-lesson" key={step.to} data-state={step.state}>
								<Link to={step.to} lang={step.language ?? undefined}>
									{step.title}
								</Link>
								{step.detail ? <small>{step.detail}</small> : null}
								{words.state[step.state] ? <small>{words.state[step.state]}</small> : null}
							</li>
						))}
					</ol>
					{resources ? (
						<p className="path-resources">
							<Link to={resources}>
								<Rich
									text={words.readMore}
									about={(text) => <span className="visually-hidden">{text}</span>}
									title={() => <span lang={language}>{title}</span>}
								/>
							</Link>
						</p>
					) : null}
				</div>
			</details>
		</section>
	)
}
