import { certificationPath, institutionRunPath } from './run-paths'

type Run = Parameters<typeof certificationPath>[0]
type Batch = { readonly id: string }

/** Where a leader asks for all certificates of a run as files. */
export const batchRequestPath = (run: Run) => `${certificationPath(run)}/samling`
/** How far such a job has come, and its files when it is done. */
export const batchPath = (run: Run, batch: Batch) => `${batchRequestPath(run)}/${batch.id}`
/** The same, read by the contact of the college that the run is for. */
export const institutionBatchPath = (run: Run, batch: Batch) => `${institutionRunPath(run)}/samling/${batch.id}`

/** What hangs below the page of a job: its progress for a page that is open already, and the two files. */
export const batchNow = 'na'
export const batchArchive = 'bevis.zip'
export const batchCodes = 'koder.csv'
