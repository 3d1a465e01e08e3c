import { helpNowWords } from '~/i18n/help-now'
import { Card } from '~/ui/card'
import { type HelpLine, helpLines } from '~/ui/help-lines'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'

export const meta = () => {
	const { title, description } = helpNowWords()
	return [...pageTitle(title), { name: 'description', content: description }]
}

/** Whom to call, and when: the page that every other page reaches. */
export default function HelpNowPage() {
	const words = helpNowWords()
	const [ambulance, doctor, mentalHealth, church] = helpLines()
	return (
		<Page title={words.title} lead={words.lead}>
			<ul className="phone-list">
				<Line line={ambulance} words={words.ambulance} />
				<Line line={doctor} words={words.doctor} />
				<Line line={mentalHealth} words={words.mentalHealth} />
				<Line line={church} words={words.church} />
			</ul>
			<h2>{words.inDoubt}</h2>
			<p>
				<Rich text={words.whenInDoubt} ambulance={(text) => <a href={ambulance.href}>{text}</a>} />
			</p>
			<h2>{words.forAnother}</h2>
			<p>{words.askAnother}</p>
			<p>{words.aboutGroups}</p>
		</Page>
	)
}

function Line({ line, words }: { line: HelpLine; words: { title: string; text: string } }) {
	return (
		<Card as="li">
			<h2>{words.title}</h2>
			<p>
				<a className="phone" href={line.href}>
					{line.number}
				</a>
				<br />
				<strong>{line.name}</strong>
			</p>
			<p>{words.text}</p>
		</Card>
	)
}
