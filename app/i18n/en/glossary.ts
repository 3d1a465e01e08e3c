import type { GlossaryWords } from '../glossary'

export const glossary: GlossaryWords = {
	title: 'Glossary',
	lead: 'The words the course uses, and what they mean here.',
}
