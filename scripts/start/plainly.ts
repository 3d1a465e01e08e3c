import { DatabaseProblem } from '#db/open.server'
import { ConfigProblem } from '~/config.server'
import { CourseProblems } from '~/content/problems'
import { KeyFileProblem } from '~/credentials/key-file.server'

/** Does the work, and ends with exit code 1 and one sentence when something is the operator's to mend. */
export async function plainly(work: () => Promise<void>): Promise<void> {
	try {
		await work()
	} catch (error) {
		const isOperators = [ConfigProblem, DatabaseProblem, CourseProblems, KeyFileProblem].some(
			(problem) => error instanceof problem,
		)
		console.error(isOperators && error instanceof Error ? error.message : error)
		process.exit(1)
	}
}
