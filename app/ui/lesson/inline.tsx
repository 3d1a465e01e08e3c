import { lessonWords } from '~/i18n/lesson'
import { Rich } from '../rich'
import { useLesson } from './lesson-context'

/** A source in a sentence: its short name and the place; the full title shows on pointing at it, and stands below the lesson. Both are names. */
export function Cite({ source, where }: { source: string; where?: string }) {
	const citation = useLesson().citations[source]
	return (
		<cite className="lesson-cite" title={citation?.title} translate="no">
			({[citation?.short ?? source, where && unbroken(where)].filter(Boolean).join(', ')})
		</cite>
	)
}

/** The way to help, with the numbers to call. */
export function HelpNow() {
	const { help } = lessonWords(useLesson().language)
	return (
		<p className="lesson-help">
			<Rich text={help} to={(text) => <a href="/trenger-du-hjelp">{text}</a>} />
		</p>
	)
}

/** A place in a source whose abbreviations stay with their numbers: `kap. 5.1`. */
function unbroken(where: string): string {
	return where.replace(/\. (?=\d)/g, '.\u00a0')
}
