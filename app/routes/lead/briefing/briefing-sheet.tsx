import { Link } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { briefingWords } from '~/i18n/briefing'
import { Rich } from '~/ui/rich'
import { Table } from '~/ui/table'
import type { briefingView, Quoting } from './briefing-view.server'

type View = ReturnType<typeof briefingView>
type Part = { briefing: View; language: Language }

/** What the group as a whole was sure of, chose and has opened, and what to take up: on one sheet of A4. */
export function BriefingSheet(part: Part) {
	return (
		<div className="briefing">
			<Topics {...part} />
			<Scenes {...part} />
			<Beliefs {...part} />
			<Lessons {...part} />
			<Modules {...part} />
			<p className="briefing-foot">{briefingWords().foot}</p>
		</div>
	)
}

function Quoted({ words: { text, quoted }, language }: { words: Quoting; language: Language }) {
	return <Rich text={text} quoted={() => <span lang={language}>{quoted}</span>} />
}

function Topics({ briefing: { topics }, language }: Part) {
	const words = briefingWords().topics
	return (
		<section aria-labelledby="ta-opp">
			<h2 id="ta-opp">{words.title}</h2>
			{topics.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<ol className="briefing-topics">
					{topics.map(({ key, heading, reason, place, exercise }) => (
						<li key={key}>
							<strong>
								<Quoted words={heading} language={language} />
							</strong>
							<span>
								<Quoted words={reason} language={language} />
							</span>
							<span>
								<Rich
									text={words.read(place.module)}
									to={() => (
										<Link to={place.to} lang={language}>
											{place.title}
										</Link>
									)}
								/>
								{exercise ? (
									<>
										{' '}
										<Rich
											text={
												exercise.size === 'pairs'
													? words.doInPairs(exercise.minutes)
													: words.doInGroup(exercise.minutes)
											}
											exercise={() => <span lang={language}>{exercise.title}</span>}
										/>
									</>
								) : null}
							</span>
						</li>
					))}
				</ol>
			)}
		</section>
	)
}

function Scenes({ briefing: { scenes }, language }: Part) {
	const words = briefingWords().scenes
	return (
		<section aria-labelledby="valg">
			<h2 id="valg">{words.title}</h2>
			{scenes.length === 0 ? <p>{words.none}</p> : null}
			{scenes.map(({ key, title, module, scene, choices }) => (
				<div key={key} className="briefing-scene">
					<p>
						<Rich
							text={words.scene(module)}
							title={() => <span lang={language}>{title}</span>}
							scene={() => <span lang={language}>{scene}</span>}
						/>
					</p>
					<ul className="briefing-list">
						{choices.map((choice) => (
							<li key={choice.key}>
								<span lang={language}>{choice.text}</span>
								<span>{choice.count}</span>
							</li>
						))}
					</ul>
				</div>
			))}
		</section>
	)
}

function Beliefs({ briefing: { beliefs, beliefsLeft, topics }, language }: Part) {
	if (beliefs.length === 0 && topics.length === 0) return null
	const { module: inModule, beliefs: ours } = briefingWords()
	return (
		<section className="briefing-half" aria-labelledby="sikre">
			<h2 id="sikre">{ours.title}</h2>
			{beliefs.length === 0 ? (
				<p>{ours.none}</p>
			) : (
				<ul className="briefing-list">
					{beliefs.map(({ key, words, module, count }) => (
						<li key={key}>
							<span>
								<Quoted words={words} language={language} />
								{module === null ? null : ` ${inModule(module)}`}
							</span>
							<span>{count}</span>
						</li>
					))}
				</ul>
			)}
			{beliefsLeft > 0 ? <p>{ours.left(beliefsLeft)}</p> : null}
		</section>
	)
}

function Lessons({ briefing: { lessons, lessonsLeft }, language }: Part) {
	const { module: inModule, lessons: words } = briefingWords()
	return (
		<section className="briefing-half" aria-labelledby="fa-har-apnet">
			<h2 id="fa-har-apnet">{words.title}</h2>
			{lessons.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<ul className="briefing-list">
					{lessons.map(({ key, title, module, to, count }) => (
						<li key={key}>
							<span>
								<Link to={to} lang={language}>
									{title}
								</Link>{' '}
								{inModule(module)}
							</span>
							<span>{count}</span>
						</li>
					))}
				</ul>
			)}
			{lessonsLeft > 0 ? <p>{words.left(lessonsLeft)}</p> : null}
		</section>
	)
}

function Modules({ briefing: { modules }, language }: Part) {
	const words = briefingWords().modules
	const columns = [
		{ key: 'module', label: words.module, kind: 'header' },
		{ key: 'opened', label: words.opened },
		{ key: 'completed', label: words.completed },
		{ key: 'passed', label: words.passed },
	] as const
	const rows = modules.map(({ key, number, title, opened, completed, passed }) => ({
		key,
		cells: {
			module: (
				<span lang={language}>
					{number}. {title}
				</span>
			),
			...{ opened, completed, passed },
		},
	}))
	return (
		<section className="briefing-modules" aria-labelledby="hvor-langt">
			<h2 id="hvor-langt">{words.title}</h2>
			<Table caption={words.caption} hidesCaption columns={columns} rows={rows} />
		</section>
	)
}
