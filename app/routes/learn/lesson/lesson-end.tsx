import { Form, Link } from '@remix-run/react'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { Icon } from '~/ui/icon'
import type { LessonData } from './route'

/** What comes after the text: sources, being done, and the ways on. */
export function LessonEnd({ page, path }: { page: LessonData; path: string }) {
	const { lesson, before, after, isDone } = page
	return (
		<footer className="lesson-end flow">
			{lesson.sources.length > 0 ? (
				<Details summary="Kilder">
					<ul>
						{lesson.sources.map((source) => (
							<li key={source.title + (source.where ?? '')}>
								{source.title}
								{source.where ? `, ${source.where}` : ''}
							</li>
						))}
					</ul>
				</Details>
			) : null}
			<div className="lesson-done" id="ferdig" tabIndex={-1}>
				{isDone ? (
					<>
						<p>
							<Icon name="check" /> Du er ferdig med denne leksjonen.
						</p>
						<Form method="post" action={`${path}/ikke-ferdig`} preventScrollReset>
							<Button variant="tertiary">Angre: jeg er ikke ferdig</Button>
						</Form>
					</>
				) : (
					<Form method="post" action={`${path}/ferdig`}>
						<Button>Jeg er ferdig – gå videre</Button>
					</Form>
				)}
			</div>
			<nav className="lesson-nav" aria-label="Forrige og neste">
				{before ? (
					<Link to={before.to} rel="prev">
						<small>Forrige</small>
						{before.text}
					</Link>
				) : null}
				<Link to={after.to} rel="next">
					<small>Neste</small>
					{after.text}
				</Link>
			</nav>
		</footer>
	)
}
