import { createContext, type ReactNode, useContext } from 'react'
import type { LessonContext } from '~/domain/lesson-context'

const Context = createContext<LessonContext>({ language: 'nb', citations: {}, picturesAt: '' })

/** Tells the elements of a lesson which language, sources and pictures are theirs. */
export function InLesson({ context, children }: { context: LessonContext; children: ReactNode }) {
	return <Context.Provider value={context}>{children}</Context.Provider>
}

/** What the lesson around this element says. */
export function useLesson(): LessonContext {
	return useContext(Context)
}
