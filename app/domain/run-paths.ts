import type { RunDayId, RunEnrolmentId, RunId } from './ids'

/** Addresses of course runs, made in one place for pages and letters. `app/routes.ts` holds the patterns. */
type Run = { readonly id: RunId | string }

/** Where anybody reads about a run and signs up. */
export const signUpPath = (run: Run) => `/pamelding/${run.id}`
/** Where an invitation or a code on paper is followed. */
export const codePath = (code: string) => `/bli-med/${code}`
/** Where a participant stops reminders and messages about one run. */
export const lettersStopPath = (token: string) => `/kursbrev/stopp/${token}`

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
export const importPath = (run: Run) => `${leadRunPath(run)}/import`
export const attendancePath = (run: Run) => `${leadRunPath(run)}/oppmote`
export const dayAttendancePath = (run: Run, day: { readonly id: RunDayId | string }) =>
	`${attendancePath(run)}/${day.id}`
export const insightPath = (run: Run) => `${leadRunPath(run)}/innsikt`
/** What a leader takes along to day two. */
export const briefingPath = (run: Run) => `${leadRunPath(run)}/for-dag-to`
export const certificationPath = (run: Run) => `${leadRunPath(run)}/sertifisering`
export const messagesPath = (run: Run) => `${leadRunPath(run)}/meldinger`
export const runEvaluationPath = (run: Run) => `${leadRunPath(run)}/evaluering`
/** Plans that were handed in and wait. */
export const submissionsPath = '/leder/innleveringer'
export const submissionPath = (submission: { readonly id: string }) => `${submissionsPath}/${submission.id}`
/** Evaluations across runs. */
export const evaluationsPath = '/leder/evalueringer'

export const institutionPath = '/institusjon'
export const institutionRunPath = (run: Run) => `/institusjon/kurs/${run.id}`
export const adminPath = '/admin'
