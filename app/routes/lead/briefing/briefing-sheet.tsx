import { Link } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { counted } from '~/ui/counted'
import { Table } from '~/ui/table'
import type { briefingView } from './briefing-view.server'

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
			<p className="briefing-foot">
				Arket teller førsteforsøk i quizene og første gang gjennom samtalene. Det viser aldri hvem. Noe må være gjort av
				minst fem for å bli talt, og små tall står som «færre enn 5». Notatene til deltakerne er ikke med.
			</p>
		</div>
	)
}

function Topics({ briefing: { topics }, language }: Part) {
	return (
		<section aria-labelledby="ta-opp">
			<h2 id="ta-opp">Ta opp</h2>
			{topics.length === 0 ? (
				<p>Det er for få svar til å foreslå noe. Se igjen når minst fem har tatt en quiz eller prøvd en samtale.</p>
			) : (
				<ol className="briefing-topics">
					{topics.map(({ key, heading, reason, place, exercise }) => (
						<li key={key}>
							<strong lang={language}>{heading}</strong>
							<span>{reason}</span>
							<span>
								Les: <Link to={place.to}>{place.title}</Link> (modul {place.module}).
								{exercise ? (
									<>
										{' '}
										Gjør: «{exercise.title}», {exercise.minutes} minutter{' '}
										{exercise.size === 'pairs' ? 'i par' : 'i gruppe'}.
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
	return (
		<section aria-labelledby="valg">
			<h2 id="valg">Hva de valgte i samtalene</h2>
			{scenes.length === 0 ? <p>Færre enn fem har prøvd hver av samtalene.</p> : null}
			{scenes.map(({ key, title, module, scene, choices }) => (
				<div key={key} className="briefing-scene">
					<p>
						<strong lang={language}>{title}</strong> (modul {module}): <span lang={language}>{scene}</span>
					</p>
					<ul className="briefing-list" lang={language}>
						{choices.map((choice) => (
							<li key={choice.key}>
								<span>{choice.text}</span>
								<span lang="nb">{choice.count}</span>
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
	return (
		<section className="briefing-half" aria-labelledby="sikre">
			<h2 id="sikre">Mer de var sikre på, men tok feil i</h2>
			{beliefs.length === 0 ? (
				<p>Ikke noe mer som minst tre av dem som fikk spørsmålet, var sikre på og tok feil i.</p>
			) : (
				<ul className="briefing-list">
					{beliefs.map(({ key, words, module, count }) => (
						<li key={key}>
							<span>
								<span lang={language}>{words}</span>
								{module === null ? null : ` (modul ${module})`}
							</span>
							<span>{count}</span>
						</li>
					))}
				</ul>
			)}
			{beliefsLeft > 0 ? <p>Og {beliefsLeft} til.</p> : null}
		</section>
	)
}

function Lessons({ briefing: { lessons, lessonsLeft }, language }: Part) {
	return (
		<section className="briefing-half" aria-labelledby="fa-har-apnet">
			<h2 id="fa-har-apnet">Leksjoner færre enn halvparten har åpnet</h2>
			{lessons.length === 0 ? (
				<p>Ingen. Minst halvparten har åpnet hver leksjon.</p>
			) : (
				<ul className="briefing-list">
					{lessons.map(({ key, title, module, to, count }) => (
						<li key={key}>
							<span>
								<Link to={to} lang={language}>
									{title}
								</Link>{' '}
								(modul {module})
							</span>
							<span>{count}</span>
						</li>
					))}
				</ul>
			)}
			{lessonsLeft > 0 ? <p>Og {counted(lessonsLeft, 'leksjon', 'leksjoner')} til.</p> : null}
		</section>
	)
}

const moduleColumns = [
	{ key: 'module', label: 'Modul', kind: 'header' },
	{ key: 'opened', label: 'Har begynt' },
	{ key: 'completed', label: 'Alle leksjoner' },
	{ key: 'passed', label: 'Quiz bestått' },
] as const

function Modules({ briefing: { modules }, language }: Part) {
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
			<h2 id="hvor-langt">Hvor langt gruppa har kommet</h2>
			<Table caption="Hvor mange som har gjort hva i hver modul" hidesCaption columns={moduleColumns} rows={rows} />
		</section>
	)
}
