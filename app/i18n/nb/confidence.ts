/** How sure somebody is of an answer. */
export const confidence = {
	question: 'Hvor sikker er du?',
	answer: { unsure: 'Usikker', fairly: 'Ganske sikker', sure: 'Sikker' },
}
