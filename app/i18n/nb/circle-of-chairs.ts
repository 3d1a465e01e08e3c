/** What the drawing of the circle shows, on the front page and as it fills. */
export const circleOfChairs = {
	alternative: 'Sju mennesker sitter i ring rundt et lite bord. Én stol står ledig.',
	filling: (done: number, total: number) =>
		`Stolene i ringen fylles for hver modul du blir ferdig med: ${done} av ${total}.`,
}
