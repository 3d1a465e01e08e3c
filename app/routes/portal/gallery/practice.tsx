import type { Exercise as ExerciseOf } from '~/domain/exercise'
import type { ExerciseId } from '~/domain/ids'
import { Cite, HelpNow } from '~/ui/lesson/inline'
import { InLesson } from '~/ui/lesson/lesson-context'
import { HeadCell, Link, Picture, Table } from '~/ui/lesson/markdown'
import { Example, Exercise, KeyPoint, Note, Situation } from '~/ui/lesson/passages'
import { ExerciseCard } from '~/ui/practice/exercise-card'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { ScenarioCard } from '~/ui/practice/scenario-card'
import { Group, longWord, Piece, State } from './piece'

const text = (nb: string) => ({ nb })
const exercise: ExerciseOf = {
	id: 'lytte' as ExerciseId,
	title: text('Å lytte uten å svare'),
	purpose: text('kan du la en annen snakke ferdig.'),
	alone: { minutes: 5, steps: [text('Sett deg.'), text(`Skriv ned ${longWord}.`)] },
	together: {
		minutes: 15,
		size: 'pairs',
		steps: [text('Finn en annen.'), text('Bytt.')],
		materials: text('Papir og penn.'),
		leader: text('Se etter at ingen blir alene.'),
	},
	paper: { minutes: 5, prompts: [{ text: text('Hva la du merke til?'), lines: 3 }] },
}
const scenario = (title: string) => ({ title: text(title), intro: text('Noen gråter på det første møtet. '.repeat(9)) })
const context = {
	language: 'nb' as const,
	citations: { bok: { title: 'En bok om selvhjelp', short: 'Boka 2020' } },
	picturesAt: '/kursbilder/igangsetter/velkommen/',
}

/** The passages of a lesson, and what one does in it. */
export function Practice() {
	return (
		<Group title="Lessons and practice">
			<InLesson context={context}>
				<Passages />
				<Inline />
			</InLesson>
			<Piece file="practice/exercise-card.tsx">
				<State name="in a lesson">
					<ExerciseCard exercise={exercise} sheetPath="/gallery" language="nb" />
				</State>
			</Piece>
			<Piece file="practice/scenario-card.tsx">
				<State name="new">
					<ScenarioCard scenario={scenario('Noen gråter')} to="/gallery" language="nb" />
				</State>
				<State name="under way">
					<ScenarioCard
						scenario={scenario(longWord)}
						standing={{ isUnderWay: true, timesTried: 0 }}
						to="/gallery"
						language="nb"
					/>
				</State>
				<State name="tried before">
					<ScenarioCard
						scenario={scenario('Den stille kvelden')}
						standing={{ isUnderWay: false, timesTried: 2 }}
						to="/gallery"
						language="nb"
					/>
				</State>
			</Piece>
			<Piece file="practice/paragraphs.tsx">
				<State name="two paragraphs">
					<Paragraphs text={'Den første.\n\nDen andre.'} />
				</State>
			</Piece>
		</Group>
	)
}

function Passages() {
	return (
		<Piece file="lesson/passages.tsx">
			<State name="each kind">
				<div className="lesson-body">
					<Situation title="Første kveld">
						<p>Fire stoler står i ring.</p>
					</Situation>
					<Example title={longWord}>
						<p>«Hva gjorde du da?»</p>
					</Example>
					<Exercise title="Tenk etter" minutes="5">
						<p>Skriv ned tre ting.</p>
					</Exercise>
					<KeyPoint>
						<p>Gruppa eier samtalen.</p>
					</KeyPoint>
					<Note title="Obs">
						<p>Ikke alle vil snakke.</p>
					</Note>
				</div>
			</State>
		</Piece>
	)
}

function Inline() {
	return (
		<>
			<Piece file="lesson/inline.tsx">
				<State name="a source that is known, one that is not, the way to help">
					<div className="lesson-body">
						<p>
							Slik er det <Cite source="bok" where="s. 12" />, og slik <Cite source="ukjent" />.
						</p>
						<HelpNow />
					</div>
				</State>
			</Piece>
			<Piece file="lesson/markdown.tsx">
				<State name="links, a picture, a wide table">
					<div className="lesson-body">
						<p>
							<Link href="/gallery">Her</Link> og <Link href="https://example.org/">et annet sted</Link>
						</p>
						<Picture src="/favicon.svg" alt="Portalens merke" />
						<Table aria-label="Kveldene">
							<tbody>
								<tr>
									<HeadCell />
									<HeadCell>Første</HeadCell>
									<HeadCell>{longWord}</HeadCell>
								</tr>
								<tr>
									<HeadCell scope="row">Hvem</HeadCell>
									<td>{longWord}</td>
									<td>Alle</td>
								</tr>
							</tbody>
						</Table>
					</div>
				</State>
			</Piece>
		</>
	)
}
