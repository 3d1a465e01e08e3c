import { useSearchParams } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { tooLargeMark } from '~/lib/too-large-mark'

type Errors = Readonly<Record<string, string>>

/** Largest file of a list or a certificate, in bytes: the whole request may be 2 MiB (`app/http/request-checks.server.ts`). */
export const largestFile = 2_000_000

/** Where a form with this file goes: the address names the field, for the answer to a file that the server would not read. */
export function fileAction(path: string, field: string): string {
	return `${path}?${fileParameter}=${field}`
}

const fileParameter = 'fil'

/**
 * What is said of a file that is larger than `largest` bytes, in a form of this page. Where scripts run, the field says it when
 * the file is chosen, and the form is not sent; without, the server leads back here with `tooLargeMark` in the address.
 *
 * `errors` are those of the page's answer, which give way: `shown` belongs beside the fields and `summary` on top, where it
 * takes the focus, and so only when the form is sent. The form takes `onChange` and `onSubmit`.
 */
export function useFileLimit({ largest, says, errors }: { largest: number; says: string; errors: Errors | undefined }) {
	const [search] = useSearchParams()
	const refused = search.has(tooLargeMark) ? search.get(fileParameter) : null
	const [tooLarge, setTooLarge] = useState(refused ? { field: refused, isSent: true } : undefined)
	const onChange = ({ target }: FormEvent<HTMLFormElement>) => {
		if (!(target instanceof HTMLInputElement) || !target.files) return
		setTooLarge(isTooLarge(target.files[0], largest) ? { field: target.name, isSent: false } : undefined)
	}
	const onSubmit = (event: FormEvent<HTMLFormElement>) => {
		const sent = [...new FormData(event.currentTarget)].find(([, value]) => isTooLarge(value, largest))
		setTooLarge(sent ? { field: sent[0], isSent: true } : undefined)
		if (sent) event.preventDefault()
	}
	const said: Errors | undefined = tooLarge ? { [tooLarge.field]: says } : undefined
	return {
		isTooLarge: said !== undefined,
		shown: said ?? errors,
		summary: tooLarge?.isSent === false ? undefined : (said ?? errors),
		form: { onChange, onSubmit },
	}
}

function isTooLarge(chosen: FormDataEntryValue | undefined, largest: number): boolean {
	return chosen instanceof File && chosen.size > largest
}
