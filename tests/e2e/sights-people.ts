import { listSeated } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import {
	codePath,
	importPath,
	invitationPath,
	newParticipantPath,
	paperCodesPath,
	participantRemovalPath,
	participantsPath,
} from '~/domain/run-paths'
import { applyImport } from '~/operations/apply-import.server'
import { leaveRun } from '~/operations/leave-run.server'
import { readParticipantFile } from '~/operations/read-participant-file.server'
import type { Sight } from './sight'

const list = [
	'Navn;E-post;Studentnummer;Telefon',
	'Åse Bjørnæs;ase.bjornaes@eksempel.no;00417;99 99 99 99',
	'Bjørn-Østen Ætterstad-Wilhelmsen;bjorn.osten.aetterstad.wilhelmsen@studentpost.eksempel.no;00418;',
	'Grace Hansen;grace.hansen@eksempel;00419;',
	';uten.navn@eksempel.no;00420;',
	'=1+1;formel@eksempel.no;00421;',
	'BjÃ¸rn Dal;;00422;',
	'Cy Dal;cy@eksempel.no;00417;',
	'Olga Vik;;;',
	'Dag Ås;;00424;',
]

/** Participants, ways into a run and lists, in their main states. */
export async function peopleSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const leader = await givenLeader(db, { now })
	const run = await givenRun(db, { course, now, leaderIds: [leader], seats: 4, information: 'Ta med matpakke.' })
	const empty = await givenRun(db, { course, now, leaderIds: [leader], seats: null, title: 'Kurs på Voss' })
	await givenParticipant(db, { run, name: 'Ada', now })
	const enrolmentId = await givenParticipantOnPaper(db, { run, name: 'Olga Vik', now })
	const leaving = await givenParticipantOnPaper(db, { run, name: 'Siri Moe', email: 'siri@eksempel.no', now })
	await leaveRun(db, { runId: run.id, enrolmentId: leaving, actorId: leader, publicUrl: 'http://localhost', now })
	for (const name of ['Bo Dal', 'Eva Li', 'Ole Å']) await givenParticipantOnPaper(db, { run, name, now })
	const claimCode = (await listSeated(db, run.id)).find(({ id }) => id === enrolmentId)?.claimCode ?? ''
	const visitor = await givenPerson(db, { name: 'Kim', now })

	const about = { runId: run.id, actorId: leader, now }
	const upload = async (lines: string[], fileName: string) => {
		const bytes = Buffer.from(lines.join('\r\n'))
		const read = await readParticipantFile(db, { ...about, fileName, bytes })
		return read.kind === 'waiting' ? read.importId : ('' as never)
	}
	const used = await upload(['Navn', 'Liv Ås', '=1'], 'brukt.csv')
	await applyImport(db, { ...about, importId: used, withoutMistaken: true, publicUrl: 'http://localhost' })
	const waiting = await upload(list, 'studenter våren.csv')
	const byLeader = (name: string, path: string): Sight => ({ name, path, personId: leader })
	return [
		byLeader('participants', participantsPath(run)),
		byLeader('participants after one came in', `${participantsPath(run)}?melding=plass`),
		byLeader('participants when there are none', participantsPath(empty)),
		byLeader('a participant to add', newParticipantPath(run)),
		byLeader('a participant to remove', participantRemovalPath(run, { id: enrolmentId })),
		byLeader('an invitation', invitationPath(run)),
		byLeader('an invitation to renew', `${invitationPath(run)}/ny-kode`),
		byLeader('codes on paper', paperCodesPath(run)),
		byLeader('codes on paper when nobody needs one', paperCodesPath(empty)),
		byLeader('a list to fetch', importPath(empty)),
		byLeader('a list to fetch while one waits', importPath(run)),
		byLeader('a list to look over', `${importPath(run)}/${waiting}`),
		byLeader('the mistakes of a list', `${importPath(run)}/${waiting}?vis=feil`),
		byLeader('a list that was used', `${importPath(run)}/${used}`),
		{ name: 'a code to type', path: '/bli-med' },
		{ name: 'a code with a slip in it', path: '/bli-med?kode=abc' },
		{ name: 'a code that leads nowhere', path: '/bli-med/0000-0000' },
		{ name: 'an invitation to a visitor', path: codePath(run.invitationCode) },
		{ name: 'an invitation to follow', path: codePath(run.invitationCode), personId: visitor },
		{ name: 'a place to claim, for a visitor', path: codePath(claimCode) },
		{ name: 'a place to claim', path: codePath(claimCode), personId: visitor },
	]
}
