import type { RunDayId, RunEnrolmentId, RunId } from './ids'

/** Addresses of course runs, made in one place for pages and letters. `app/routes.ts` holds the patterns. */
type Run = { readonly id: RunId | string }

/** Where anybody reads about a run and signs up. */
export const signUpPath = (run: Run) => `/pamelding/${run.id}`
/** Where an invitation or a code on paper is followed. */
export const codePath = (code: string) => `/bli-med/${code}`
/** Where a code is typed. */
export const codeEntryPath = '/bli-med'
/** Where a participant stops reminders and messages about one run. */
export const lettersStopPath = (token: string) => `/kursbrev/stopp/${token}`
/** Where they are let come again. */
export const lettersAgainPath = (token: string) => `/kursbrev/igjen/${token}`

/** The leaders' start page. */
export const leadPath = '/leder'
/** The run at a glance. */
export const leadRunPath = (run: Run) => `/leder/kurs/${run.id}`
export const newRunPath = '/leder/kurs/ny'
export const runChangePath = (run: Run) => `${leadRunPath(run)}/endre`
export const runCancellationPath = (run: Run) => `${leadRunPath(run)}/avlys`
/** Who is in the run, and ways in. */
export const participantsPath = (run: Run) => `${leadRunPath(run)}/deltakere`
/** One participant: outcomes, rules and evidence. */
export const participantPath = (run: Run, enrolment: { readonly id: RunEnrolmentId | string }) =>
	`${participantsPath(run)}/${enrolment.id}`
/** What leaders put down about one participant, and the papers of that participant. */
type Place = { readonly id: RunEnrolmentId | string }
export const signOffPath = (run: Run, enrolment: Place, outcomeId: string) =>
	`${participantPath(run, enrolment)}/laringsmal/${outcomeId}`
export const signOffWithdrawalPath = (run: Run, enrolment: Place, outcomeId: string) =>
	`${signOffPath(run, enrolment, outcomeId)}/trekk-tilbake`
export const digitalApprovalPath = (run: Run, enrolment: Place) => `${participantPath(run, enrolment)}/digital-form`
export const digitalApprovalWithdrawalPath = (run: Run, enrolment: Place) =>
	`${digitalApprovalPath(run, enrolment)}/trekk-tilbake`
export const certificationExceptionPath = (run: Run, enrolment: Place, kind: string) =>
	`${participantPath(run, enrolment)}/unntak/${kind}`
export const participantCertificatePath = (run: Run, enrolment: Place, code: string) =>
	`${participantPath(run, enrolment)}/bevis/${code}`
export const newParticipantPath = (run: Run) => `${participantsPath(run)}/ny`
export const participantRemovalPath = (run: Run, enrolment: { readonly id: RunEnrolmentId | string }) =>
	`${participantPath(run, enrolment)}/fjern`
/** Codes on paper for those who have no account yet: what they are, and the sheet itself. */
export const paperCodesPath = (run: Run) => `${participantsPath(run)}/koder`
export const invitationPath = (run: Run) => `${leadRunPath(run)}/invitasjon`
export const importPath = (run: Run) => `${leadRunPath(run)}/import`
export const attendancePath = (run: Run) => `${leadRunPath(run)}/oppmote`
export const dayAttendancePath = (run: Run, day: { readonly id: RunDayId | string }) =>
	`${attendancePath(run)}/${day.id}`
/** Where marks are sent one by one, and where everybody without a mark becomes present. */
export const attendanceMarksPath = (run: Run, day: { readonly id: RunDayId | string }) =>
	`${dayAttendancePath(run, day)}/merker`
export const everyonePresentPath = (run: Run, day: { readonly id: RunDayId | string }) =>
	`${dayAttendancePath(run, day)}/alle`
/** The code for the wall, and the same as data for a page that is open already. */
export const checkInWallPath = (run: Run, day: { readonly id: RunDayId | string }) =>
	`${dayAttendancePath(run, day)}/kode`
export const checkInWallNowPath = (run: Run, day: { readonly id: RunDayId | string }) =>
	`${checkInWallPath(run, day)}/na`
/** The sign-in sheet to print. */
export const attendanceSheetPath = (run: Run, day: { readonly id: RunDayId | string }) =>
	`${dayAttendancePath(run, day)}/ark.pdf`
/** Where a participant types the code on the wall, and where the QR code leads. */
export const checkInEntryPath = '/oppmote'
export const checkInPath = (day: { readonly id: RunDayId | string }, code: string) =>
	`${checkInEntryPath}/${day.id}/${code}`
export const insightPath = (run: Run) => `${leadRunPath(run)}/innsikt`
/** What a leader takes along to day two. */
export const briefingPath = (run: Run) => `${leadRunPath(run)}/for-dag-to`
export const certificationPath = (run: Run) => `${leadRunPath(run)}/sertifisering`
export const certificationApprovalPath = (run: Run) => `${certificationPath(run)}/godkjenn`
export const messagesPath = (run: Run) => `${leadRunPath(run)}/meldinger`
export const runEvaluationPath = (run: Run) => `${leadRunPath(run)}/evaluering`
/** Plans that were handed in and wait. */
export const submissionsPath = '/leder/innleveringer'
export const submissionPath = (submission: { readonly id: string }) => `${submissionsPath}/${submission.id}`
/** Evaluations across runs. */
export const evaluationsPath = '/leder/evalueringer'
export const evaluationsCsvPath = `${evaluationsPath}/csv`

export const institutionPath = '/institusjon'
export const institutionRunPath = (run: Run) => `/institusjon/kurs/${run.id}`
export const institutionExportPath = (run: Run) => `${institutionRunPath(run)}/last-ned`
export const adminPath = '/admin'
