import type { participantCodes as Words } from '../nb/participant-codes'

export const participantCodes: typeof Words = {
	title: (run) => `Codes – ${run}`,
	cut: 'Cut along the lines, and give each participant their own slip. Each code works once.',
	goTo: (address) => `Go to ${address} and type the code:`,
	picture: (code) => `QR code that opens the page with the code ${code}`,
}
