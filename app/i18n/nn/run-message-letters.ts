import type { runMessageLetters as Words } from '../nb/run-message-letters'

export const runMessageLetters: typeof Words = {
	sentToParticipant: (leader, run) => `${leader} sende dette til deg som deltek på «${run}».`,
	sentToWaiting: (leader, run) => `${leader} sende dette til deg som står på venteliste for «${run}».`,
	answer: (address) => `Vil du svare, skriv du til ${address}.`,
	stop: 'Vil du sleppe påminningar og meldingar frå dette kurset? Stopp dei her',
}
