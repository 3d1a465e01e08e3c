import type { ParticipantCodesWords } from '../participant-codes'

export const participantCodes: ParticipantCodesWords = {
	title: (run) => `Codes – ${run}`,
	cut: 'Cut along the lines, and give each participant their own slip. Each code works once.',
	goTo: (address) => `Go to ${address} and type the code:`,
	picture: (code) => `QR code that opens the page with the code ${code}`,
}
