/** The page on which somebody gives up a place in a run. */
export const runLeave = {
	title: 'Meld deg av',
	over: 'Kurset er over, så du kan ikke melde deg av lenger.',
	seated: (run: string) => `Vil du gi fra deg plassen din på «${run}»? Den første på ventelista får den.`,
	waiting: (run: string) => `Vil du gå ut av ventelista til «${run}»?`,
	mayComeBack:
		'Ombestemmer du deg, kan du melde deg på igjen, men da stiller du bakerst hvis det er fullt. Leksjonene på nett er åpne for deg uansett.',
	giveUpSeat: 'Gi fra meg plassen',
	leaveLine: 'Gå ut av ventelista',
	keep: 'Behold den',
}
