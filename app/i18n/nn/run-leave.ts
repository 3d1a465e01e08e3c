import type { runLeave as Words } from '../nb/run-leave'

export const runLeave: typeof Words = {
	title: 'Meld deg av',
	over: 'Kurset er over, så du kan ikkje melde deg av lenger.',
	seated: (run) => `Vil du gi frå deg plassen din på «${run}»? Den første på ventelista får han.`,
	waiting: (run) => `Vil du gå ut av ventelista til «${run}»?`,
	mayComeBack:
		'Ombestemmer du deg, kan du melde deg på igjen, men då stiller du bakarst om det er fullt. Leksjonane på nett er opne for deg uansett.',
	giveUpSeat: 'Gi frå meg plassen',
	leaveLine: 'Gå ut av ventelista',
	keep: 'Behald han',
}
