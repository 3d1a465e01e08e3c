import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Language } from '~/domain/language'
import { dayAttendancePath, submissionPath } from '~/domain/run-paths'
import { inPercent } from '~/i18n/amounts'
import { capitalised } from '~/i18n/capitalised'
import { keptTogether } from '~/i18n/kept-together'
import { norwegianDay } from '~/i18n/norwegian-time'
import { participantWords } from '~/i18n/participant'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'
import { Table } from '~/ui/table'
import type { ParticipantView } from './participant-view.server'

/** What the demands are judged by: attendance, results as shares, and how the plan stands. */
export function Evidence({
	run,
	language,
	view: { days, quizzes, assignment, withdrawn },
	hasAccount,
}: {
	run: { id: string }
	/** That of the course's texts. */
	language: Language
	view: ParticipantView
	hasAccount: boolean
}) {
	const words = participantWords()
	return (
		<>
			<Part id="oppmote" heading={words.attendance.heading}>
				<Attendance run={run} days={days} />
			</Part>
			<Part id="quizer" heading={words.quizzes.heading}>
				{hasAccount ? <Quizzes quizzes={quizzes} language={language} /> : <p>{words.quizzes.noAccount}</p>}
			</Part>
			<Part id="plan" heading={words.plan.heading}>
				{assignment ? <Plan assignment={assignment} /> : <p>{words.plan.none}</p>}
			</Part>
			{withdrawn.length > 0 ? (
				<Part id="trukket" heading={words.withdrawn.heading}>
					<ul>
						{withdrawn.map(({ id, of, signerName, signedAt, withdrawnAt }) => (
							<li key={id}>
								<Rich
									text={words.withdrawn.said}
									what={() => (of === null ? words.withdrawn.digitalForm : <span lang={language}>{of}</span>)}
									who={() => signerName}
									day={() => <NorwegianDate at={signedAt} />}
									withdrawn={() => <NorwegianDate at={withdrawnAt} />}
								/>
							</li>
						))}
					</ul>
				</Part>
			) : null}
		</>
	)
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
	return (
		<section className="flow" aria-labelledby={id}>
			<h2 id={id}>{heading}</h2>
			{children}
		</section>
	)
}

function Attendance({ run, days }: { run: { id: string }; days: ParticipantView['days'] }) {
	const words = participantWords().attendance
	if (days.length === 0) return <p>{words.noDays}</p>
	return (
		<ul className="day-list">
			{days.map(({ id, startsAt, isPresent }) => (
				<li key={id} className="sentence">
					<Link to={dayAttendancePath(run, { id })}>
						<time dateTime={startsAt}>{capitalised(keptTogether(norwegianDay(startsAt)))}</time>
					</Link>
					: {isPresent === null ? words.unmarked : isPresent ? words.present : words.absent}
				</li>
			))}
		</ul>
	)
}

function Quizzes({ quizzes, language }: { quizzes: ParticipantView['quizzes']; language: Language }) {
	const words = participantWords().quizzes
	return (
		<>
			<p>{words.about}</p>
			<Table
				caption={words.table}
				hidesCaption
				columns={[
					{ key: 'name', label: words.quiz, kind: 'header' },
					{ key: 'best', label: words.best },
					{ key: 'tries', label: words.tries, kind: 'number' },
					{ key: 'at', label: words.handedIn },
				]}
				rows={quizzes.map(({ module, best, tries, at, isMet }) => ({
					key: module ?? 'final-test',
					cells: {
						name: module === null ? words.finalTest : <span lang={language}>{module}</span>,
						best: best ? (isMet ? words.passed : words.notPassed)(inPercent(best)) : words.notHandedIn,
						tries,
						at: at ? <NorwegianDate at={at} /> : '–',
					},
				}))}
			/>
		</>
	)
}

function Plan({ assignment }: { assignment: NonNullable<ParticipantView['assignment']> }) {
	const words = participantWords().plan
	const { verdict, submissionId, handedInAt, reviewerName } = assignment
	const text = verdict === null ? words.waiting : verdict === 'approved' ? words.approved : words.moreAsked
	return (
		<p>
			<Rich
				text={text}
				to={(inside) => <Link to={submissionPath({ id: submissionId })}>{inside}</Link>}
				day={() => <NorwegianDate at={handedInAt} />}
				who={() => reviewerName}
			/>
		</p>
	)
}
