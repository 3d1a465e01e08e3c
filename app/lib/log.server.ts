import pino from 'pino'

/** The log of the process: JSON lines on standard output. No names, addresses, tokens or texts that people wrote go in. */
export const log = pino({
	level: process.env.LOG_LEVEL || 'info',
	base: null,
	timestamp: pino.stdTimeFunctions.isoTime,
	serializers: { err: errorWithoutData },
})

/** What failed and where, without the properties that libraries hang on errors, such as the parameters of a query. */
function errorWithoutData(error: unknown): { name: string; message: string; stack?: string | undefined } {
	if (!(error instanceof Error)) return { name: 'Unknown', message: typeof error }
	return { name: error.name, message: error.message, stack: error.stack }
}
