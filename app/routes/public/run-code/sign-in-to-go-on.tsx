import type { ReactNode } from 'react'
import { ButtonLink } from '~/ui/button'

/** The two ways to be somebody here; both lead back to the page. */
export function SignInToGoOn({ path, children }: { path: string; children: ReactNode }) {
	const back = `?til=${encodeURIComponent(path)}`
	return (
		<>
			<p>{children}</p>
			<div className="actions">
				<ButtonLink to={`/registrer${back}`}>Lag en konto</ButtonLink>
				<ButtonLink to={`/logg-inn${back}`} variant="secondary">
					Logg inn
				</ButtonLink>
			</div>
		</>
	)
}
