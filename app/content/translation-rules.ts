import type { LessonSource } from './lesson-files'
import type { LessonText } from './lesson-text'
import type { Report } from './problems'

/** Reports a translation that changes more than words: another id, other outcomes or sources, or another order of what stands in the text. */
export function checkTranslations({ nb, texts }: LessonSource, report: Report): void {
	for (const text of texts) {
		if (text === nb) continue
		const { head, file } = text
		if (head.value.id !== nb.head.value.id) {
			report(file, head.lineOf(['id']), `a translation has the id of its original, «${nb.head.value.id}»`)
		}
		if (head.value.outcomes.join() !== nb.head.value.outcomes.join()) {
			report(
				file,
				head.lineOf(['outcomes']),
				`a translation has the outcomes of its original, [${nb.head.value.outcomes.join(', ')}]`,
			)
		}
		checkStructure(text, nb, report)
		const cited = (of: LessonText) =>
			of.facts.citations
				.map(({ name }) => name)
				.sort()
				.join(', ')
		if (cited(text) !== cited(nb)) {
			report(file, 1, `a translation cites what its original cites: ${cited(nb) || 'nothing'}`)
		}
	}
}

/** Only the first difference is told, for the rest follows from it. */
function checkStructure({ facts, file }: LessonText, nb: LessonText, report: Report): void {
	const original = nb.facts.structure
	const at = original.findIndex(({ name }, index) => facts.structure[index]?.name !== name)
	const wanted = original[at]
	const found = facts.structure[wanted ? at : original.length]
	if (wanted && found) report(file, found.line, `${found.name} where the original has ${wanted.name}`)
	else if (wanted) report(file, 1, `the translation lacks ${wanted.name} of its original (line ${wanted.line})`)
	else if (found) report(file, found.line, `${found.name} is not in the original`)
}
