import type { ParticipantCodesWords } from '../participant-codes'

export const participantCodes: ParticipantCodesWords = {
	title: (run) => `Kodar – ${run}`,
	cut: 'Klipp langs strekane, og gi kvar deltakar sin eigen lapp. Kvar kode verkar éin gong.',
	goTo: (address) => `Gå til ${address} og skriv koden:`,
	picture: (code) => `QR-kode som opnar sida med koden ${code}`,
}
