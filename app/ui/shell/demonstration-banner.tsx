import { shellWords } from '~/i18n/shell'
import { Rich } from '../rich'

/** Says on every page that this portal is for trying out only. */
export function DemonstrationBanner() {
	const words = shellWords()
	return (
		<aside className="demonstration" aria-label={words.aboutDemonstration}>
			<p>
				<Rich text={words.demonstration} />
			</p>
		</aside>
	)
}
