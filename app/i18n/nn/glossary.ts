import type { glossary as Words } from '../nb/glossary'

export const glossary: typeof Words = {
	title: 'Ordliste',
	lead: 'Orda som kurset bruker, og kva dei tyder her.',
}
