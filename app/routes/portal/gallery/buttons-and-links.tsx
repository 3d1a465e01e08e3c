import { Link } from '@remix-run/react'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button, ButtonLink, type ButtonVariant } from '~/ui/button'
import { Icon, type IconName } from '~/ui/icon'
import { Rich } from '~/ui/rich'
import { Group, longWord, Piece, State } from './piece'

const variants: readonly ButtonVariant[] = ['primary', 'secondary', 'tertiary', 'danger']
const icons: readonly IconName[] = [
	...(['check', 'cross', 'circle', 'half', 'arrow-right', 'arrow-left', 'clock', 'lock', 'pen', 'phone'] as const),
]

/** What is pressed and followed. */
export function ButtonsAndLinks() {
	return (
		<Group title="Buttons and links">
			<Piece file="button.tsx">
				{variants.map((variant) => (
					<State key={variant} name={variant}>
						<div className="actions">
							<Button type="button" variant={variant}>
								Lagre
							</Button>
							<Button type="button" variant={variant} disabled>
								Kan ikke trykkes
							</Button>
							<ButtonLink to="/gallery" variant={variant}>
								Videre
							</ButtonLink>
						</div>
					</State>
				))}
				<State name="a long word">
					<Button type="button">{longWord}</Button>
				</State>
			</Piece>
			<Piece file="icon.tsx">
				<State name="beside their names">
					<ul>
						{icons.map((name) => (
							<li key={name}>
								<Icon name={name} /> {name}
							</li>
						))}
					</ul>
				</State>
			</Piece>
			<Piece file="rich.tsx">
				<State name="a link, strong and emphasis in a sentence">
					<p>
						<Rich
							text="Har du <strong>konto</strong>, kan du <to>logge <em>inn</em></to>."
							to={(words) => <Link to="/gallery">{words}</Link>}
						/>
					</p>
				</State>
			</Piece>
			<Piece file="breadcrumbs.tsx">
				<State name="another language, a long name, the page itself">
					<Breadcrumbs
						items={[
							{ to: '/gallery', text: 'Kurs' },
							{ to: '/gallery?another', text: 'The starter course', lang: 'en' },
							{ to: '/gallery?long', text: longWord },
							{ text: 'Leksjon 3' },
						]}
					/>
				</State>
			</Piece>
		</Group>
	)
}
