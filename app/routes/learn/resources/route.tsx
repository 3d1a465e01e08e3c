import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { textIn } from '~/domain/language'
import { learnPathWords } from '~/i18n/learn-path'
import { resourcesWords } from '~/i18n/resources'
import { foundOr404, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, glossaryPath, modulePath, resourcesPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { courseAt } from '../shared/place.server'

const Params = z.object({ module: z.string().max(100) })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const course = await courseAt(params, request)
	const { module: slug } = parseParams(Params, params)
	const module = foundOr404(course.modules.find((candidate) => candidate.slug === slug))
	return {
		course: { slug: course.slug, language: course.language },
		module: { slug: module.slug, number: module.number, title: module.title },
		others: course.modules
			.filter((one) => one.id !== module.id && one.reading.length + one.glossary.length > 0)
			.map(({ slug, title }) => ({ slug, title })),
		reading: module.reading.map(({ title, author, year, note }) => ({
			title,
			author: author ?? '',
			year: year ?? null,
			note: note ? textIn(note, course.language) : '',
		})),
		words: module.glossary.map(({ id, term, meaning }) => ({
			id,
			term: textIn(term, course.language),
			meaning: textIn(meaning, course.language),
		})),
	}
}

/** There is nothing to send here. */
export const action = onlyToRead

export const meta = () => pageTitle(resourcesWords().title)

export default function ResourcesPage() {
	const say = resourcesWords()
	const path = learnPathWords()
	const { course, module, others, reading, words } = useLoaderData<typeof loader>()
	return (
		<Page
			title={<Rich text={say.readMoreAbout} module={() => <span lang={course.language}>{module.title}</span>} />}
			above={
				<Breadcrumbs
					items={[
						{ to: coursePath(course), text: path.course },
						{ to: modulePath(course, module), text: path.module(module.number) },
						{ text: say.title },
					]}
				/>
			}
		>
			<h2>{say.reading}</h2>
			{reading.length === 0 ? <p>{say.nothingYet}</p> : null}
			<ul className="reading-list">
				{reading.map((work) => (
					<li key={work.title}>
						<cite translate="no">{work.title}</cite>
						{work.author ? <span translate="no">, {work.author}</span> : null}
						{work.year ? ` (${work.year})` : ''}
						{work.note ? <p lang={course.language}>{work.note}</p> : null}
					</li>
				))}
			</ul>
			<ModuleWords course={course} words={words} />
			<OtherModules course={course} others={others} />
			<h2>{say.whereYouLive}</h2>
			<p>
				<Link className="link-alone" to="/kontaktpunkter">
					{say.findContactPoints}
				</Link>
			</p>
		</Page>
	)
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

function ModuleWords({ course, words }: Pick<Data, 'course' | 'words'>) {
	const say = resourcesWords()
	if (words.length === 0) return null
	return (
		<>
			<h2>{say.words}</h2>
			<dl className="glossary" lang={course.language}>
				{words.map((word) => (
					<div key={word.id}>
						<dt>{word.term}</dt>
						<dd>{word.meaning}</dd>
					</div>
				))}
			</dl>
			<p>
				<Link className="link-alone" to={glossaryPath(course)}>
					{say.wholeGlossary}
				</Link>
			</p>
		</>
	)
}

/** A second way to every page of this kind, beside the one from the course. */
function OtherModules({ course, others }: Pick<Data, 'course' | 'others'>) {
	if (others.length === 0) return null
	return (
		<>
			<h2>{resourcesWords().otherModules}</h2>
			<ul>
				{others.map((other) => (
					<li key={other.slug}>
						<Link to={resourcesPath(course, other)} lang={course.language}>
							{other.title}
						</Link>
					</li>
				))}
			</ul>
		</>
	)
}
