import { Form } from '@remix-run/react'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/text-field'

/** The name to be printed: confirmed once, and changed at will until the certificate is there. */
export function NameForm({
	name,
	errors,
	typed,
}: {
	name: { suggested: string; isConfirmed: boolean }
	errors: Record<string, string>
	typed: string | undefined
}) {
	return (
		<section className="flow" id="navn" aria-labelledby="navn-tittel">
			<h2 id="navn-tittel">Navnet på kursbeviset</h2>
			<ErrorSummary errors={errors} />
			{name.isConfirmed ? (
				<Alert tone="success">Navnet er bekreftet. Du kan endre det helt til kursbeviset er klart.</Alert>
			) : null}
			<Form method="post" className="flow" noValidate>
				<TextField
					name="navn"
					label="Navn"
					description="Slik det skal stå på papiret. En skrivefeil kan rettes én gang etterpå, med et nytt bevis."
					autoComplete="name"
					required
					defaultValue={typed ?? name.suggested}
					error={errors.navn}
				/>
				<Button variant={name.isConfirmed ? 'secondary' : 'primary'}>
					{name.isConfirmed ? 'Endre navnet' : 'Bekreft navnet'}
				</Button>
			</Form>
		</section>
	)
}
