/** The sheet of slips with codes, on paper. */
export const participantCodes = {
	title: (run: string) => `Koder – ${run}`,
	cut: 'Klipp langs strekene, og gi hver deltaker sin egen lapp. Hver kode virker én gang.',
	goTo: (address: string) => `Gå til ${address} og skriv koden:`,
	picture: (code: string) => `QR-kode som åpner siden med koden ${code}`,
}
