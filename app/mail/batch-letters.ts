import { batchDays } from '~/domain/certificate-batch'
import { composeLetter, type Letter } from './compose'

/** To who asked for all certificates of a run as files, when they are there. `url` is where they are fetched. */
export function batchReadyLetter({
	run,
	done,
	failed,
	url,
}: {
	run: { readonly title: string }
	done: number
	failed: number
	url: string
}): Letter {
	const missing =
		failed === 0
			? []
			: [`${failed === 1 ? 'Ett bevis' : `${failed} bevis`} kunne ikke lages. Siden sier hvilke, og hvorfor.`]
	return composeLetter({
		subject: `Bevisene er klare: ${run.title}`,
		before: [
			`Du ba om alle bevisene fra «${run.title}» som PDF. ${done === 1 ? 'Den ene filen er klar.' : `De ${done} filene er klare.`}`,
			...missing,
		],
		link: { label: 'Last ned bevisene', url },
		after: [`Filene blir slettet etter ${batchDays} dager. Du kan lage dem på nytt så ofte du vil.`],
	})
}
