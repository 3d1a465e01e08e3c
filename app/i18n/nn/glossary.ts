import type { GlossaryWords } from '../glossary'

export const glossary: GlossaryWords = {
	title: 'Ordliste',
	lead: 'Orda som kurset bruker, og kva dei tyder her.',
}
