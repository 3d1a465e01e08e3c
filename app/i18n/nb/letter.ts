/** What stands around what a letter says. */
export const letter = {
	greeting: 'Hei!',
	signature: 'Vennlig hilsen\nIgangsetterkurset',
	linkFails: 'Virker ikke lenken? Lim inn denne adressen i nettleseren:',
	someoneToTalkTo: 'Trenger du noen å snakke med? Mental Helse svarer på 116 123 hele døgnet.',
}
