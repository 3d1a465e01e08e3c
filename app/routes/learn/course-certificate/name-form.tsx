import { Form } from '@remix-run/react'
import { courseCertificateWords } from '~/i18n/course-certificate'
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
	const words = courseCertificateWords().name
	return (
		<section className="flow" id="navn" aria-labelledby="navn-tittel">
			<h2 id="navn-tittel">{words.title}</h2>
			<ErrorSummary errors={errors} />
			{name.isConfirmed ? <Alert tone="success">{words.isConfirmed}</Alert> : null}
			<Form method="post" className="flow" noValidate>
				<TextField
					name="navn"
					label={words.label}
					description={words.description}
					autoComplete="name"
					required
					defaultValue={typed ?? name.suggested}
					error={errors.navn}
				/>
				<Button variant={name.isConfirmed ? 'secondary' : 'primary'}>
					{name.isConfirmed ? words.change : words.confirm}
				</Button>
			</Form>
		</section>
	)
}
