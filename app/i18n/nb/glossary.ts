/** The glossary of a course. */
export const glossary = {
	title: 'Ordliste',
	lead: 'Ordene som kurset bruker, og hva de betyr her.',
}
