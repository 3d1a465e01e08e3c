import type { MetaFunction } from '@remix-run/node'
import { frontPageWords } from '~/i18n/front-page'
import { languageAtHand } from '~/i18n/language-at-hand'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { CircleOfChairs } from '~/ui/circle-of-chairs'
import { Rich } from '~/ui/rich'
import { socialPreview } from '~/ui/social-preview'

export const meta: MetaFunction = ({ matches }) => {
	const { inTab, description } = frontPageWords()
	const shared = { title: inTab, description, language: languageAtHand(), path: '/' }
	return [{ title: inTab }, { name: 'description', content: description }, ...socialPreview(shared, matches)]
}

/** What the course is, for whom, and where to begin. */
export default function HomePage() {
	const words = frontPageWords()
	return (
		<div className="page front" data-width="wide">
			<div className="hero">
				<div className="hero-text">
					<h1>{words.title}</h1>
					<p className="lead">{words.lead}</p>
					<div className="actions">
						<ButtonLink to="/kurs/igangsetter">{words.seeCourse}</ButtonLink>
						<ButtonLink to="/bevis" variant="tertiary">
							{words.checkCertificate}
						</ButtonLink>
					</div>
				</div>
				<CircleOfChairs />
			</div>
			<Audiences />
			<WhatYouGet />
			<Steps />
			<Limits />
		</div>
	)
}

function Audiences() {
	const words = frontPageWords().audiences
	return (
		<section aria-labelledby="for-hvem">
			<h2 id="for-hvem">{words.title}</h2>
			<div className="columns">
				<Card>
					<h3>{words.volunteer}</h3>
					<p>{words.aboutVolunteer}</p>
				</Card>
				<Card>
					<h3>{words.professional}</h3>
					<p>{words.aboutProfessional}</p>
				</Card>
				<Card>
					<h3>{words.student}</h3>
					<p>{words.aboutStudent}</p>
				</Card>
			</div>
			<p>{words.nothingNeeded}</p>
		</section>
	)
}

function WhatYouGet() {
	const words = frontPageWords().whatYouGet
	return (
		<section aria-labelledby="hva-far-du">
			<h2 id="hva-far-du">{words.title}</h2>
			<div className="columns">
				<Card variant="tinted">
					<h3>{words.days}</h3>
					<p>{words.aboutDays}</p>
				</Card>
				<Card variant="tinted">
					<h3>{words.lessons}</h3>
					<p>{words.aboutLessons}</p>
				</Card>
				<Card variant="tinted">
					<h3>{words.certificate}</h3>
					<p>{words.aboutCertificate}</p>
				</Card>
			</div>
			<p>{words.free}</p>
		</section>
	)
}

function Steps() {
	const words = frontPageWords().steps
	return (
		<section aria-labelledby="slik">
			<h2 id="slik">{words.title}</h2>
			<ol className="steps columns">
				<li>
					<h3>{words.account}</h3>
					<p>{words.aboutAccount}</p>
				</li>
				<li>
					<h3>{words.ownPace}</h3>
					<p>{words.aboutOwnPace}</p>
				</li>
				<li>
					<h3>{words.certificate}</h3>
					<p>{words.aboutCertificate}</p>
				</li>
			</ol>
		</section>
	)
}

function Limits() {
	const words = frontPageWords().limits
	return (
		<section aria-labelledby="rammer">
			<h2 id="rammer">{words.title}</h2>
			<div className="columns">
				<p>{words.text}</p>
				<Card variant="tinted">
					<p>
						<Rich text={words.helpNow} to={(text) => <a href="/trenger-du-hjelp">{text}</a>} />
					</p>
				</Card>
			</div>
		</section>
	)
}
