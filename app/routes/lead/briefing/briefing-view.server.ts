import type { Band } from '~/domain/briefing/band'
import type { Belief } from '~/domain/briefing/beliefs'
import type { Briefing } from '~/domain/briefing/briefing'
import type { SplitScene } from '~/domain/briefing/scenes'
import type { Topic } from '~/domain/briefing/topics'
import type { Course } from '~/domain/course'
import { textIn } from '~/domain/language'
import { briefingWords } from '~/i18n/briefing'
import { capitalised } from '~/i18n/capitalised'
import { lessonPath, modulePath } from '~/ui/paths'
import { beginningOf } from '~/ui/practice/beginning-of'

/** What fits on one sheet beside the topics. */
const mostBeliefs = 3
const mostScenes = 2
const mostLessons = 5

/** A sentence of ours around words of the course, which may be in another language: they stand at the mark `quoted`. */
export type Quoting = { readonly text: string; readonly quoted: string }

/** How many of the group, in words: `7 av 14`, `færre enn 5 av 14`, `minst 10 av 14`, `flere av 6`. */
function bandInWords(band: Band): string {
	const words = briefingWords().howMany
	switch (band.kind) {
		case 'few':
			return words.few(band.of)
		case 'several':
			return words.several(band.of)
		case 'at-least':
			return words.atLeast(band.least, band.of)
		case 'exact':
			return band.count === 0 ? words.none(band.of) : words.exact(band.count, band.of)
	}
}

/** The briefing as its page shows it: sentences and addresses, cut down to one sheet of paper. */
export function briefingView(course: Course, briefing: Briefing) {
	const taken = new Set(briefing.topics.flatMap(({ about }) => (about.kind === 'belief' ? [about.belief.key] : [])))
	const beliefs = briefing.beliefs.filter(({ key }) => !taken.has(key))
	return {
		people: briefing.people,
		topics: briefing.topics.map((topic) => topicView(course, topic)),
		beliefs: beliefs.slice(0, mostBeliefs).map((belief) => beliefView(belief)),
		beliefsLeft: Math.max(0, beliefs.length - mostBeliefs),
		scenes: briefing.scenes.slice(0, mostScenes).map((scene) => sceneView(course, scene)),
		lessons: briefing.unopened.slice(0, mostLessons).map(({ module, lesson, band }) => ({
			key: lesson.id,
			title: lesson.title,
			module: module.number,
			to: lessonPath(course, module, lesson),
			count: bandInWords(band),
		})),
		lessonsLeft: Math.max(0, briefing.unopened.length - mostLessons),
		modules: briefing.modules.map(({ module, opened, completed, passed }) => ({
			key: module.id,
			number: module.number,
			title: module.title,
			opened: bandInWords(opened),
			completed: bandInWords(completed),
			passed: bandInWords(passed),
		})),
	}
}

function topicView(course: Course, { about, module, lesson, exercise }: Topic) {
	const place = {
		to: lesson ? lessonPath(course, module, lesson) : modulePath(course, module),
		title: lesson?.title ?? module.title,
		module: module.number,
	}
	const { title, together } = exercise ?? {}
	return {
		key: keyOf(about),
		...topicWords(course, about),
		place,
		exercise:
			title && together
				? { title: textIn(title, course.language), minutes: together.minutes, size: together.size }
				: null,
	}
}

function topicWords(course: Course, about: Topic['about']): { heading: Quoting; reason: Quoting } {
	const words = briefingWords()
	switch (about.kind) {
		case 'belief': {
			const { belief, prompt, band } = about.belief
			const howMany = capitalised(bandInWords(band))
			const question = beginningOf(prompt, 150)
			return belief
				? {
						heading: { text: words.quoted, quoted: belief },
						reason: { text: words.topics.sureButWrongIn(howMany), quoted: question },
					}
				: { heading: quotedAlone(question), reason: { text: words.topics.sureButWrong(howMany), quoted: '' } }
		}
		case 'scene': {
			const { scenario, choices } = about.scene
			const [most, next] = choices
			const heading = { text: words.topics.divided, quoted: textIn(scenario.title, course.language) }
			if (most && next && bandInWords(most.band) === bandInWords(next.band) && most.band.kind === 'exact') {
				return { heading, reason: { text: words.topics.asManyChose, quoted: '' } }
			}
			const chosen = most ? beginningOf(textIn(most.choice.text, course.language), 90) : ''
			return { heading, reason: { text: chosen && words.topics.mostChose, quoted: chosen } }
		}
		case 'unopened':
			return {
				heading: quotedAlone(about.unopened.lesson.title),
				reason: { text: words.topics.opened(capitalised(bandInWords(about.unopened.band))), quoted: '' },
			}
	}
}

function quotedAlone(quoted: string): Quoting {
	return { text: '<quoted></quoted>', quoted }
}

function keyOf(about: Topic['about']): string {
	if (about.kind === 'belief') return about.belief.key
	return about.kind === 'scene' ? about.scene.scenario.id : about.unopened.lesson.id
}

function beliefView({ key, belief, prompt, place, band }: Belief) {
	const words = belief ? { text: briefingWords().quoted, quoted: belief } : quotedAlone(beginningOf(prompt, 110))
	return { key, words, module: place?.module.number ?? null, count: bandInWords(band) }
}

function sceneView(course: Course, { module, scenario, scene, choices }: SplitScene) {
	return {
		key: scenario.id,
		title: textIn(scenario.title, course.language),
		module: module.number,
		scene: beginningOf(textIn(scene.text, course.language), 100),
		choices: choices.map(({ choice, band }) => ({
			key: choice.id,
			text: beginningOf(textIn(choice.text, course.language), 90),
			count: bandInWords(band),
		})),
	}
}
