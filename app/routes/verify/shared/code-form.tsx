import { Form } from '@remix-run/react'
import { codeEntryWords } from '~/i18n/code-entry'
import { Button } from '~/ui/button'
import { Rich } from '~/ui/rich'
import { TextField } from '~/ui/text-field'

const exampleCode = 'K7QX-4MPT-9R2N'

/** The field for the code on a certificate, with what was typed. It leads to the page of that certificate. */
export function CodeForm({ typed, error }: { typed: string; error?: string | undefined }) {
	const words = codeEntryWords()
	return (
		<Form method="get" action="/bevis" className="flow narrow-form" noValidate>
			<TextField
				name="kode"
				label={words.code}
				description={<Rich text={words.aboutCode} example={() => <span className="code">{exampleCode}</span>} />}
				required
				autoComplete="off"
				spellCheck={false}
				defaultValue={typed}
				error={error}
			/>
			<Button>{words.check}</Button>
		</Form>
	)
}
