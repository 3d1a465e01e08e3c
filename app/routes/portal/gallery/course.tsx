import type { RunDayId } from '~/domain/ids'
import type { OutcomeView } from '~/domain/outcome-view'
import { AudienceChoice } from '~/ui/course/audience-choice'
import { Standing } from '~/ui/course/standing'
import { StepButton } from '~/ui/course/step-button'
import { WhereYouAre } from '~/ui/course/where-you-are'
import { OutcomeList } from '~/ui/run/outcome-list'
import { MetBy, WayToMeet } from '~/ui/run/outcome-way'
import { Group, longName, longWord, Piece, State } from './piece'

const at = '2026-11-20T16:00:00.000Z'
const module = { number: 2, title: 'Gruppa', slug: 'gruppa' }
const quiz = { kind: 'quiz' as const, module, threshold: 0.8, best: null, tries: 0, at: null, isMet: false }
const tried = { ...quiz, best: { earned: 5, total: 8 }, tries: 2, at }
const passed = { ...quiz, best: { earned: 8, total: 8 }, tries: 1, at, isMet: true }
const day = (isPresent: boolean | null, isToCome = false) => ({
	id: 'dag' as RunDayId,
	startsAt: at,
	isPresent,
	isToCome,
})
const presence = { kind: 'presence' as const, isMet: false, courseDay: 1, days: [day(null)] }
const toCome = { ...presence, days: [day(null, true)] }
const absent = { ...presence, days: [day(false), day(null)] }
const present = { ...presence, isMet: true, days: [day(true)] }
const unsigned = { kind: 'sign-off' as const, isMet: false, signOff: null }
const signed = {
	kind: 'sign-off' as const,
	isMet: true,
	signOff: { signerName: longName, signedAt: at, note: 'Viste det i praksis.' },
}
const outcomes: readonly OutcomeView[] = [
	{ id: 'quiz', text: 'Kan forklare hva selvhjelp er', isMet: true, ways: [passed, presence] },
	{ id: 'day', text: 'Kan lede det første møtet', isMet: true, ways: [quiz, present] },
	{ id: 'signed', text: `Kan si ${longWord}`, isMet: true, ways: [signed] },
	{ id: 'open', text: 'Kan trekke seg ut', isMet: false, ways: [quiz, presence, unsigned] },
	{ id: 'to-come', text: 'Kan fortelle om gruppa', isMet: false, ways: [quiz, toCome] },
	{ id: 'tried', text: 'Kan finne et rom', isMet: false, ways: [tried, absent] },
	{ id: 'none', text: 'Kan noe som ingen modul handler om', isMet: false, ways: [] },
]
const links = { quiz: () => '/gallery', day: () => '/gallery' }
const noLinks = { quiz: null, day: null }

/** The way through a course, and what one can at its end. */
export function Course() {
	return (
		<Group title="The course">
			<Piece file="course/standing.tsx">
				<State name="begun, halfway, done">
					<Standing stepsDone={0} stepsTotal={12} minutesLeft={185} />
					<Standing stepsDone={6} stepsTotal={12} minutesLeft={40} />
					<Standing stepsDone={12} stepsTotal={12} minutesLeft={0} />
				</State>
			</Piece>
			<Piece file="course/step-button.tsx">
				<State name="begin, go on, fetch the certificate and see it; a name in another language">
					<div className="actions">
						<StepButton step={{ to: '/gallery', text: longWord, language: 'nb', means: 'begin' }} />
						<StepButton step={{ to: '/gallery', text: 'The first evening', language: 'en', means: 'goOn' }} />
						<StepButton step={{ to: '/gallery', text: '', language: null, means: 'fetchCertificate' }} />
						<StepButton step={{ to: '/gallery', text: '', language: null, means: 'seeCertificate' }} />
					</div>
				</State>
			</Piece>
			<Piece file="course/where-you-are.tsx">
				<State name="begun, with a long name; everything done">
					<WhereYouAre
						where={{
							...{ stepsDone: 7, stepsTotal: 12, minutesLeft: 40, modulesDone: 1, modulesTotal: 2 },
							place: { number: 2, title: longName, language: 'nb' },
							next: { to: '/gallery', text: longWord, language: 'nb', means: 'goOn' },
						}}
					/>
					<WhereYouAre
						where={{
							...{ stepsDone: 12, stepsTotal: 12, minutesLeft: 0, modulesDone: 2, modulesTotal: 2 },
							place: null,
							next: { to: '/gallery', text: '', language: null, means: 'fetchCertificate' },
						}}
					/>
				</State>
			</Piece>
			<Piece file="course/audience-choice.tsx">
				<State name="left open">
					<AudienceChoice chosen={null} />
				</State>
			</Piece>
			<Piece file="run/outcome-list.tsx">
				<State name="met and missing, with links">
					<OutcomeList outcomes={outcomes} links={links} language="nb" />
				</State>
			</Piece>
			<Piece file="run/outcome-way.tsx">
				<State name="met, without links">
					{[passed, present, signed].map((way) => (
						<p key={way.kind}>
							<MetBy way={way} links={noLinks} language="nb" />
						</p>
					))}
				</State>
				<State name="to be met, without links">
					{[tried, absent, unsigned].map((way) => (
						<p key={way.kind}>
							<WayToMeet way={way} links={noLinks} language="nb" />
						</p>
					))}
				</State>
			</Piece>
		</Group>
	)
}
