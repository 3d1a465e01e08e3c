/** The page on which a course is evaluated. */
export const evaluation = {
	title: 'Kursevaluering',
	lead: 'Hva var bra, og hva bør vi gjøre bedre? Det tar to minutter.',
	thanks: 'Takk. Svarene dine er levert.',
	toCertificate: 'Gå til kursbeviset',
	about:
		'Evalueringen er frivillig og anonym. Vi lagrer svarene uten navn, konto eller tidspunkt, så ingen kan se hvem som har svart hva. Derfor kan svarene heller ikke endres etterpå. Er du med på et kurs med kursleder, hører svarene til kurset, og kurslederen får se dem fem og fem, aldri ett for seg.',
	noNames: 'Ikke skriv navn på deg selv eller andre.',
	send: 'Send evalueringen',
	skip: 'Hopp over evalueringen',
	isSkipped: 'Du har hoppet over evalueringen, men kan svare om du vil.',
	tooLong: (most: number) => `Teksten er for lang. Den kan ha ${most} tegn.`,
	nothingAnswered: 'Svar på minst ett av spørsmålene, eller hopp over evalueringen.',
}
