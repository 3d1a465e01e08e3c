import type { ComponentType, ReactNode } from 'react'
import type { LessonContext } from '~/domain/lesson-context'
import { cutAtMarks, type LessonPiece, marks } from './lesson-pieces'
import { type TreeNode, walk } from './markdown-tree'
import { shapeTree } from './shape-tree'

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
 * Compiles the body of a lesson with mdx-bundler, runs it here on the server, and gives its markup, cut where the page
 * puts something in and where a passage for one audience begins or ends. `pictures` holds the names of pictures that are
 * shown instead of those that the author wrote. Takes about 0.1 s, and 1 s the first time; what it needs is loaded only then.
 */
export async function compileBody(
	body: string,
	context: LessonContext,
	pictures: Readonly<Record<string, string>>,
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
			remarkPlugins: [() => (tree: unknown) => prepareTree(tree as TreeNode, pictures)],
			tableCellAlignToStyle: false,
		}),
	})
	const Body = getMDXComponent(code, { React, ReactDOM, _jsx_runtime: jsxRuntime })
	const components = { ...elements, ...marks(React.createElement, elements.Exercise) } as unknown as NonNullable<
		Parameters<typeof Body>[0]['components']
	>
	const lesson = React.createElement(InLesson, { context, children: React.createElement(Body, { components }) })
	return cutAtMarks(renderToStaticMarkup(lesson, { identifierPrefix: 's' }))
}

function prepareTree(tree: TreeNode, pictures: Readonly<Record<string, string>>): void {
	shapeTree(tree)
	walk(tree, (node) => {
		const other = node.type === 'image' ? pictures[node.url ?? ''] : undefined
		if (other) node.url = other
	})
}
