import type { MessageGroup, UnreachedReason } from '~/domain/run-message'
import { Details } from '~/ui/details'
import { groupWords, peopleInWords, unreachedWords } from '../shared/message-words'

type Named = { readonly id: string; readonly name: string }

/** Most names in a list; a long list is counted from there on. */
const mostNames = 200

/** Who gets the letter, and who doesn't and why. */
export function Recipients({
	group,
	reached,
	unreached,
}: {
	group: MessageGroup
	reached: readonly Named[]
	unreached: readonly (Named & { readonly reason: UnreachedReason })[]
}) {
	return (
		<section aria-labelledby="mottakere">
			<h2 id="mottakere">Hvem får brevet?</h2>
			<p>
				{groupWords[group]}: {peopleInWords(reached.length)} får det.
				{unreached.length > 0 ? ` ${peopleInWords(unreached.length)} får det ikke.` : ''}
			</p>
			{reached.length > 0 ? (
				<Details summary={`Se hvem som får det (${reached.length})`}>
					<Names people={reached.map(({ id, name }) => ({ id, text: name }))} />
				</Details>
			) : null}
			{unreached.length > 0 ? (
				<Details summary={`Se hvem som ikke får det (${unreached.length})`} open={unreached.length <= 10}>
					<Names
						people={unreached.map(({ id, name, reason }) => ({
							id,
							text: `${name}: ${lower(unreachedWords[reason])}`,
						}))}
					/>
				</Details>
			) : null}
		</section>
	)
}

function Names({ people }: { people: readonly { id: string; text: string }[] }) {
	return (
		<>
			<ul>
				{people.slice(0, mostNames).map(({ id, text }) => (
					<li key={id}>{text}</li>
				))}
			</ul>
			{people.length > mostNames ? <p>Og {people.length - mostNames} til.</p> : null}
		</>
	)
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1)
}
