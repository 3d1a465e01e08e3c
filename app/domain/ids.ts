declare const brand: unique symbol

/** A string that the compiler keeps apart from every other string. Made at the edge only: in a params schema, a query's result or a factory. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

export type PersonId = Branded<'PersonId'>
export type SessionId = Branded<'SessionId'>
export type EnrolmentId = Branded<'EnrolmentId'>
export type AttemptId = Branded<'AttemptId'>
export type ScenarioWalkId = Branded<'ScenarioWalkId'>
export type PlanSubmissionId = Branded<'PlanSubmissionId'>
export type RefresherId = Branded<'RefresherId'>
export type CertificateId = Branded<'CertificateId'>
export type DistrictOfficeId = Branded<'DistrictOfficeId'>
export type InstitutionId = Branded<'InstitutionId'>
export type RunId = Branded<'RunId'>
export type RunDayId = Branded<'RunDayId'>
export type RunEnrolmentId = Branded<'RunEnrolmentId'>
export type AttendanceMarkId = Branded<'AttendanceMarkId'>
export type RunImportId = Branded<'RunImportId'>
export type RunMessageId = Branded<'RunMessageId'>

/** Ids of content: written by authors in frontmatter, they live for ever. */
export type CourseId = Branded<'CourseId'>
export type ModuleId = Branded<'ModuleId'>
export type LessonId = Branded<'LessonId'>
export type OutcomeId = Branded<'OutcomeId'>
export type QuizId = Branded<'QuizId'>
export type QuestionId = Branded<'QuestionId'>
export type OptionId = Branded<'OptionId'>
export type ScenarioId = Branded<'ScenarioId'>
export type ExerciseId = Branded<'ExerciseId'>
export type PlanPartId = Branded<'PlanPartId'>

/** A moment as the database and every layer write it: UTC, ISO 8601 with `Z`, sorts as text. */
export type Timestamp = string
