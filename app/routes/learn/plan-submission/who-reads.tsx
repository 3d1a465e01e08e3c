import { listed } from '~/i18n/amounts'
import { planSubmissionWords } from '~/i18n/plan-submission'
import { Rich } from '~/ui/rich'

/** Who gets to read the copy: the leaders of the learner's newest run, by name, or nobody yet. */
export function WhoReads({
	reader,
}: {
	reader: { readonly runTitle: string; readonly leaders: readonly string[] } | null
}) {
	const words = planSubmissionWords().readers
	if (!reader) return <p>{words.nobody}</p>
	const { runTitle, leaders } = reader
	const text = leaders.length === 0 ? words.ofRun : leaders.length === 1 ? words.one : words.several
	return (
		<>
			<p>
				<Rich text={text} names={() => listed(leaders)} run={() => runTitle} /> {words.others}
			</p>
			<p>{words.rest}</p>
		</>
	)
}
