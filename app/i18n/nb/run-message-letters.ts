/** What stands around a message from a course leader, and how to get no more letters from the run. */
export const runMessageLetters = {
	sentToParticipant: (leader: string, run: string) => `${leader} sendte dette til deg som deltar på «${run}».`,
	sentToWaiting: (leader: string, run: string) => `${leader} sendte dette til deg som står på venteliste for «${run}».`,
	answer: (address: string) => `Vil du svare, skriver du til ${address}.`,
	stop: 'Vil du slippe påminnelser og meldinger fra dette kurset? Stopp dem her',
}
