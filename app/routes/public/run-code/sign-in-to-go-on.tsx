import type { ReactNode } from 'react'
import { runCodeWords } from '~/i18n/run-code'
import { shellWords } from '~/i18n/shell'
import { ButtonLink } from '~/ui/button'

/** The two ways to be somebody here; both lead back to the page. */
export function SignInToGoOn({ path, children }: { path: string; children: ReactNode }) {
	const back = `?til=${encodeURIComponent(path)}`
	return (
		<>
			<p>{children}</p>
			<div className="actions">
				<ButtonLink to={`/registrer${back}`}>{runCodeWords().makeAccount}</ButtonLink>
				<ButtonLink to={`/logg-inn${back}`} variant="secondary">
					{shellWords().signIn}
				</ButtonLink>
			</div>
		</>
	)
}
