import type { participantCodes as Words } from '../nb/participant-codes'

export const participantCodes: typeof Words = {
	title: (run) => `Kodar – ${run}`,
	cut: 'Klipp langs strekane, og gi kvar deltakar sin eigen lapp. Kvar kode verkar éin gong.',
	goTo: (address) => `Gå til ${address} og skriv koden:`,
	picture: (code) => `QR-kode som opnar sida med koden ${code}`,
}
