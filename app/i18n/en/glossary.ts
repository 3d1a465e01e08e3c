import type { glossary as Words } from '../nb/glossary'

export const glossary: typeof Words = {
	title: 'Glossary',
	lead: 'The words the course uses, and what they mean here.',
}
