import type { MessageGroup, UnreachedReason } from '~/domain/run-message'
import { messageFormWords } from '~/i18n/message-form'
import { messagePreviewWords } from '~/i18n/message-preview'
import { Details } from '~/ui/details'

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
	const words = messagePreviewWords()
	return (
		<section aria-labelledby="mottakere">
			<h2 id="mottakere">{words.whoGetsIt}</h2>
			<p>
				{words.getIt(messageFormWords().group[group], reached.length)}
				{unreached.length > 0 ? ` ${words.doNot(unreached.length)}` : ''}
			</p>
			{reached.length > 0 ? (
				<Details summary={words.seeWhoDoes(reached.length)}>
					<Names people={reached.map(({ id, name }) => ({ id, text: name }))} />
				</Details>
			) : null}
			{unreached.length > 0 ? (
				<Details summary={words.seeWhoDoesNot(unreached.length)} open={unreached.length <= 10}>
					<Names
						people={unreached.map(({ id, name, reason }) => ({
							id,
							text: `${name}: ${words.whyNot[reason]}`,
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
			{people.length > mostNames ? <p>{messagePreviewWords().andMore(people.length - mostNames)}</p> : null}
		</>
	)
}
