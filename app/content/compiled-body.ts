import type { ComponentType, ReactNode } from 'react'
import type { Audience } from '~/domain/audience'
import type { ExerciseId, PlanPartId, QuestionId, ScenarioId } from '~/domain/ids'
import type { LessonContext } from '~/domain/lesson-context'
import type { TreeNode } from './markdown-tree'
import { shapeTree } from './shape-tree'

/**
 * A part of a lesson's body: markup to show as it is, to everybody or to one audience (`isFor`), or the place of
 * something that the page puts there.
 */
export type LessonPiece =
	| { kind: 'html'; html: string; audience?: Audience }
	| { kind: 'question'; questionId: QuestionId }
	| { kind: 'exercise'; exerciseId: ExerciseId }
	| { kind: 'scenario'; scenarioId: ScenarioId }
	| { kind: 'plan-part'; partId: PlanPartId }

/** What shows a lesson; `app/ui/lesson/` holds it. */
export type LessonComponents = {
	/** Changes whenever the same words would be shown otherwise. */
	version: string
	/** Components and elements of Markdown by their names. */
	elements: Readonly<Record<string, ComponentType<never>>>
	/** Stands around a lesson and tells its elements where they are. */
	InLesson: ComponentType<{ context: LessonContext; children: ReactNode }>
}

/**
 * Compiles the body of a lesson with mdx-bundler, runs it here on the server, and gives its markup, cut where a quick
 * question belongs. Takes about 0.1 s, and 1 s the first time; what it needs is loaded only then.
 */
export async function compileBody(
	body: string,
	context: LessonContext,
	{ elements, InLesson }: LessonComponents,
): Promise<LessonPiece[]> {
	const [{ bundleMDX }, { getMDXComponent }, React, ReactDOM, jsxRuntime, { renderToStaticMarkup }] = await Promise.all(
		[
			import('mdx-bundler'),
			import('mdx-bundler/client/index.js'),
			import('react'),
			import('react-dom'),
			import('react/jsx-runtime'),
			import('react-dom/server'),
		],
	)
	const { code } = await bundleMDX({
		// mdx-bundler looks for frontmatter, and a body that begins with a rule of three hyphens must not be taken for it.
		source: `\n${body}`,
		mdxOptions: (options) => ({
			...options,
			remarkPlugins: [() => (tree: unknown) => shapeTree(tree as TreeNode)],
			tableCellAlignToStyle: false,
		}),
	})
	const Body = getMDXComponent(code, { React, ReactDOM, _jsx_runtime: jsxRuntime })
	const components = { ...elements, Question: mark } as unknown as NonNullable<Parameters<typeof Body>[0]['components']>
	const lesson = React.createElement(InLesson, { context, children: React.createElement(Body, { components }) })
	return cutAtQuestions(renderToStaticMarkup(lesson, { identifierPrefix: 's' }))
}

/** Stands in the markup where a quick question belongs, until the markup is cut there. */
const mark = 'lesson-question'

function cutAtQuestions(html: string): LessonPiece[] {
	const parts = html.split(new RegExp(`<${mark} id="([^"]*)"></${mark}>`))
	const pieces = parts.map((part, index): LessonPiece => {
		if (index % 2 === 1) return { kind: 'question', questionId: part as QuestionId }
		return { kind: 'html', html: part.trim() }
	})
	return pieces.filter((piece) => piece.kind === 'question' || piece.html)
}
