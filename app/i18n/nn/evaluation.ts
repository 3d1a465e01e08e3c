import type { evaluation as Words } from '../nb/evaluation'

export const evaluation: typeof Words = {
	title: 'Kursevaluering',
	lead: 'Kva var bra, og kva bør vi gjere betre? Det tek to minutt.',
	thanks: 'Takk. Svara dine er leverte.',
	toCertificate: 'Gå til kursbeviset',
	about:
		'Evalueringa er frivillig og anonym. Vi lagrar svara utan namn, konto eller tidspunkt, så ingen kan sjå kven som har svart kva. Difor kan svara heller ikkje endrast etterpå. Er du med på eit kurs med kursleiar, høyrer svara til kurset, og kursleiaren får sjå dei fem og fem, aldri eitt for seg.',
	noNames: 'Ikkje skriv namn på deg sjølv eller andre.',
	send: 'Send evalueringa',
	skip: 'Hopp over evalueringa',
	isSkipped: 'Du har hoppa over evalueringa, men kan svare om du vil.',
	tooLong: (most) => `Teksten er for lang. Han kan ha ${most} teikn.`,
	nothingAnswered: 'Svar på minst eitt av spørsmåla, eller hopp over evalueringa.',
}
