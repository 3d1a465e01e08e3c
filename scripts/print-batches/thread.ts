import { parentPort } from 'node:worker_threads'
import { answerPrintJobs } from '~/documents/answer-print-jobs.server'

if (!parentPort) throw new Error('This is the work of a thread')
answerPrintJobs(parentPort)
