/** The page of a learner's own plan. */
export const plan = {
	title: 'Min plan',
	soFar: 'Så langt',
	written: (written: number, parts: number) => `${written} av ${parts} deler er skrevet`,
	handedIn: 'Kopien er levert. Planen er fortsatt din: skriv videre når du vil, og lever på nytt når du vil.',
	about:
		'Planen lagres mens du skriver, og bare du kan lese den. Skriv gjerne kort. Skriv ikke navn på folk som er med i ei gruppe, eller som kanskje blir med.',
	notNeeded: 'Du trenger ikke planen for å få kursbevis.',
	neededByStudents:
		'Du trenger ikke planen for å få kursbevis, men skal du sertifiseres som student, må kurslederen godkjenne den.',
	toHandIn: 'Se over og lever en kopi',
	approved: 'Kurslederen har godkjent planen du leverte. <answer>Se svaret</answer>',
	moreWanted:
		'Kurslederen har lest planen din og ber om litt mer. <answer>Les svaret</answer>, skriv videre her, og lever en ny kopi.',
	print: 'Skriv ut planen',
	printByBrowser: 'Vil du ha planen på papir? Bruk utskrift i nettleseren.',
	copies: 'Det du har levert',
	copy: (number: number) => `Kopi ${number}, levert <date></date>`,
	unread: 'Ingen leser',
	whyUnread: 'Du var ikke med i et kurs med kursleder da du leverte. Er du det nå, kan du levere på nytt.',
	replaced: 'Erstattet',
	whyReplaced: 'Du leverte en nyere kopi før denne ble besvart.',
	handedInTo: (run: string) => `Levert til kurslederen i «${run}».`,
}
