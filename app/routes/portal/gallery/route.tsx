import { notFound, onlyToRead } from '~/lib/http-errors.server'
import { showsGallery } from '~/portal.server'
import galleryStyles from '~/styles/gallery.css?url'
import leadStyles from '~/styles/lead.css?url'
import { Page } from '~/ui/page'
import { BoxesAndTags } from './boxes-and-tags'
import { ButtonsAndLinks } from './buttons-and-links'
import { Course } from './course'
import { Fields } from './fields'
import { Figures } from './figures'
import { Notes } from './notes'
import { Practice } from './practice'
import { Quiz } from './quiz'
import { Runs } from './runs'
import { Shell } from './shell'

/** There in development, and where the settings ask for it; else no page lies here. */
export function loader() {
	return showsGallery ? null : notFound()
}

/** Nothing is written here. */
export const action = onlyToRead

export const meta = () => [{ title: 'Gallery' }, { name: 'robots', content: 'noindex' }]
export const links = () => [leadStyles, galleryStyles].map((href) => ({ rel: 'stylesheet', href }))

/** Every piece of `ui/` in every state, for developers; tests look it over as they do the pages. */
export default function GalleryPage() {
	return (
		<div lang="en">
			<Page
				title="Gallery"
				width="wide"
				lead="Every piece of app/ui in every state. The frame of the portal, its header and its footer, is around this page."
			>
				<ButtonsAndLinks />
				<BoxesAndTags />
				<Fields />
				<Figures />
				<Quiz />
				<Notes />
				<Practice />
				<Course />
				<Runs />
				<Shell />
			</Page>
		</div>
	)
}
