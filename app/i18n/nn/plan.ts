import type { plan as Words } from '../nb/plan'

export const plan: typeof Words = {
	title: 'Planen min',
	soFar: 'Så langt',
	written: (written, parts) => `${written} av ${parts} delar er skrivne`,
	handedIn: 'Kopien er levert. Planen er framleis din: skriv vidare når du vil, og lever på nytt når du vil.',
	about:
		'Planen blir lagra medan du skriv, og berre du kan lese han. Skriv gjerne kort. Skriv ikkje namn på folk som er med i ei gruppe, eller som kanskje blir med.',
	notNeeded: 'Du treng ikkje planen for å få kursbevis.',
	neededByStudents:
		'Du treng ikkje planen for å få kursbevis, men skal du sertifiserast som student, må kursleiaren godkjenne han.',
	toHandIn: 'Sjå over og lever ein kopi',
	approved: 'Kursleiaren har godkjent planen du leverte. <answer>Sjå svaret</answer>',
	moreWanted:
		'Kursleiaren har lese planen din og ber om litt meir. <answer>Les svaret</answer>, skriv vidare her, og lever ein ny kopi.',
	print: 'Skriv ut planen',
	printByBrowser: 'Vil du ha planen på papir? Bruk utskrift i nettlesaren.',
	copies: 'Det du har levert',
	copy: (number) => `Kopi ${number}, levert <date></date>`,
	unread: 'Ingen les',
	whyUnread: 'Du var ikkje med i eit kurs med kursleiar då du leverte. Er du det no, kan du levere på nytt.',
	replaced: 'Erstatta',
	whyReplaced: 'Du leverte ein nyare kopi før du fekk svar på denne.',
	handedInTo: (run) => `Levert til kursleiaren i «${run}».`,
}
