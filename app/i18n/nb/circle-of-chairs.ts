/** What the drawing on the front page shows. */
export const circleOfChairs = {
	alternative: 'Sju mennesker sitter i ring rundt et lite bord. Én stol står ledig.',
}
