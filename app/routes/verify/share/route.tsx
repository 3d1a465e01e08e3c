import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayOfIssue, wordsOn } from '~/documents/certificate-words'
import { shareSize } from '~/documents/share-picture-size'
import { certificateIn } from '~/domain/certificate'
import { languageFacts } from '~/i18n/languages'
import { sharedCertificateWords } from '~/i18n/shared-certificate'
import { onlyToRead } from '~/lib/http-errors.server'
import { portalPurpose, publicUrl } from '~/portal.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { sharePath, sharePicturePath, verificationPath } from '~/ui/paths'
import { sharedCertificate } from '../shared/shared-certificate.server'

/** A certificate as its holder shares it, with what social media show of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { certificate, language } = await sharedCertificate(request, params)
	const { code, kindTitle, holderName, courseTitle, hours, issuer, issuedAt, outcomes } = certificateIn(
		certificate,
		language,
	)
	const words = wordsOn(certificate, language)
	return {
		...{ code, language, kindTitle, holderName, courseTitle, outcomes },
		hasCompleted: words.hasCompleted,
		facts: `${words.hours(hours)}. ${words.issued(dayOfIssue(issuedAt, words), issuer)}.`,
		issuer,
		demonstration: portalPurpose === 'demonstration' ? words.demonstration : null,
		publicUrl,
	}
}

/** Nothing is written here. */
export const action = onlyToRead

export const headers = () => ({ 'X-Robots-Tag': 'noindex' })

/** Open Graph (ogp.me), which every service reads, and the one tag of Twitter's that nothing in it stands for. */
export const meta: MetaFunction<typeof loader> = ({ data }) => {
	if (!data) return [{ title: sharedCertificateWords().page }, { name: 'robots', content: 'noindex' }]
	const { holderName, kindTitle, courseTitle, hasCompleted, language, code, publicUrl: portal } = data
	const title = sharedCertificateWords(language).title(holderName, kindTitle)
	const description = `${holderName} ${hasCompleted} ${courseTitle}. ${data.facts}`
	return [
		{ title: sharedCertificateWords().title(holderName, kindTitle) },
		{ name: 'robots', content: 'noindex' },
		{ name: 'description', content: description },
		{ property: 'og:type', content: 'website' },
		{ property: 'og:site_name', content: data.issuer },
		{ property: 'og:title', content: data.demonstration ? `${data.demonstration}: ${title}` : title },
		{ property: 'og:description', content: description },
		{ property: 'og:locale', content: languageFacts[language].territory },
		{ property: 'og:url', content: portal + sharePath(code, language) },
		{ property: 'og:image', content: portal + sharePicturePath(code, language) },
		{ property: 'og:image:type', content: 'image/png' },
		{ property: 'og:image:width', content: String(shareSize.width) },
		{ property: 'og:image:height', content: String(shareSize.height) },
		{ property: 'og:image:alt', content: description },
		{ name: 'twitter:card', content: 'summary_large_image' },
	]
}

export default function SharePage() {
	const shared = useLoaderData<typeof loader>()
	const { code, language, holderName, kindTitle, courseTitle, outcomes } = shared
	const words = sharedCertificateWords(language)
	const description = [kindTitle, `${holderName} ${shared.hasCompleted} ${courseTitle}`, shared.facts].join('. ')
	return (
		<Page title={<span lang={language}>{words.title(holderName, kindTitle)}</span>}>
			<div className="flow" lang={language}>
				{shared.demonstration ? (
					<p>
						<strong>{shared.demonstration}</strong>
					</p>
				) : null}
				<img
					className="share-picture"
					src={sharePicturePath(code, language)}
					width={shareSize.width}
					height={shareSize.height}
					alt={words.picture(description)}
				/>
				<p>
					{holderName} {shared.hasCompleted} <strong>{courseTitle}</strong>. {shared.facts}
				</p>
				<div className="actions">
					<ButtonLink to={verificationPath(code)}>{words.check}</ButtonLink>
					<Link to="/kurs">{words.course}</Link>
				</div>
				{outcomes.length > 0 ? (
					<section className="flow" aria-labelledby="kan">
						<h2 id="kan">{words.outcomes}</h2>
						<ul>
							{outcomes.map((outcome) => (
								<li key={outcome}>{outcome}</li>
							))}
						</ul>
					</section>
				) : null}
				<p className="soft">{words.about}</p>
			</div>
		</Page>
	)
}
