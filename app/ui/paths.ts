import type { Language } from '~/domain/language'

/** Addresses of the learner's pages, made in one place. `app/routes.ts` holds the patterns. */
type Slugged = { readonly slug: string }

export const coursePath = (course: Slugged) => `/kurs/${course.slug}`
export const modulePath = (course: Slugged, module: Slugged) => `/kurs/${course.slug}#${module.slug}`
export const lessonPath = (course: Slugged, module: Slugged, lesson: Slugged) =>
	`/kurs/${course.slug}/${module.slug}/${lesson.slug}`
/** The quiz of a module, or the final test of the course. */
export const quizPath = (course: Slugged, module: Slugged | null) =>
	module ? `/kurs/${course.slug}/${module.slug}/quiz` : `/kurs/${course.slug}/sluttprove`
export const attemptPath = (course: Slugged, module: Slugged | null, attemptId: string) =>
	`${quizPath(course, module)}/${attemptId}`
export const glossaryPath = (course: Slugged) => `/kurs/${course.slug}/ordliste`
/** Further reading and words of a module. */
export const resourcesPath = (course: Slugged, module: Slugged) => `/kurs/${course.slug}/${module.slug}/les-mer`
export const evaluationPath = (course: Slugged) => `/kurs/${course.slug}/evaluering`
export const courseCertificatePath = (course: Slugged) => `/kurs/${course.slug}/kursbevis`
/** Every outcome of the course, and by what the learner has met it. */
export const outcomeLedgerPath = (course: Slugged) => `/kurs/${course.slug}/laringsmal`
export const verificationPath = (code: string) => `/bevis/${code}`
export const certificateDocumentPath = (code: string, language?: Language) =>
	`/min-side/kursbevis/${code}/pdf${inLanguage(language)}`
/** The signed credential, and the badge that it is baked into. */
export const credentialPath = (code: string) => `/bevis/${code}/openbadge.json`
export const badgePath = (code: string) => `/bevis/${code}/merke.svg`
/** The page that the holder shares, and the picture that social media show of it. */
export const sharePath = (code: string, language?: Language) => `/bevis/${code}/del${inLanguage(language)}`
export const sharePicturePath = (code: string, language?: Language) => `/bevis/${code}/bilde.png${inLanguage(language)}`
const inLanguage = (language?: Language) => (language ? `?sprak=${language}` : '')
/** Where anybody checks the file of a certificate. */
export const certificateFilePath = '/bevis/fil'
/** Where the holder puts a misspelt name right. */
export const nameCorrectionPath = (code: string) => `/min-side/kursbevis/${code}/navn`
export const scenarioPath = (course: Slugged, module: Slugged, scenario: Slugged) =>
	`/kurs/${course.slug}/${module.slug}/samtale/${scenario.slug}`
/** The sheet of an exercise, to print. */
export const exercisePath = (course: Slugged, module: Slugged, exercise: { readonly id: string }) =>
	`/kurs/${course.slug}/${module.slug}/ovelse/${exercise.id}`
/** The learner's own plan; its parts lie below it. */
export const planPath = (course: Slugged) => `/kurs/${course.slug}/min-plan`
export const planSubmissionPath = (course: Slugged) => `${planPath(course)}/lever`
export const refresherPath = (course: Slugged, week: number) => `/kurs/${course.slug}/oppfriskning/${week}`
export const refresherLettersPath = (course: Slugged) => `/kurs/${course.slug}/oppfriskning/brev`
