import type { ReactNode } from 'react'
import { accountDeletionWords } from '~/i18n/account-deletion'
import { ChoiceField } from '~/ui/choice-field'
import { certificateDocumentPath, credentialPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'

/** What is to become of the certificates of somebody who leaves, with what stays and why, and the files to take along first. */
export function CertificatesChoice({
	certificates,
	chosen = 'behold',
}: {
	certificates: readonly {
		readonly code: string
		readonly kindTitle: string
		readonly courseTitle: string
		/** The language of the titles. */
		readonly language: string
	}[]
	chosen?: string | undefined
}) {
	const words = accountDeletionWords().certificates
	return (
		<>
			<h2>{words.title}</h2>
			<p>{words.downloadFirst}</p>
			<ul className="certificate-list">
				{certificates.map(({ code, kindTitle, courseTitle, language }) => (
					<li key={code}>
						<span lang={language}>
							<strong>{kindTitle}</strong>: {courseTitle}
						</span>
						<span className="actions">
							<a href={certificateDocumentPath(code)}>
								<Rich text={words.pdf(code)} hidden={hidden} />
							</a>
							<a href={credentialPath(code)}>
								<Rich text={words.file(code)} hidden={hidden} />
							</a>
						</span>
					</li>
				))}
			</ul>
			<ChoiceField
				legend={words.choose}
				name="bevis"
				kind="radio"
				chosen={chosen}
				choices={[
					{
						value: 'behold',
						label: words.keep,
						description: words.aboutKeep,
					},
					{
						value: 'slett',
						label: words.forget,
						description: words.aboutForget,
					},
				]}
			/>
		</>
	)
}

/** Which certificate a link is for, for those who can't see where it stands. */
function hidden(text: ReactNode): ReactNode {
	return <span className="visually-hidden">{text}</span>
}
