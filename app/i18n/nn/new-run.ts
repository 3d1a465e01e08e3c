import type { newRun as Words } from '../nb/new-run'

export const newRun: typeof Words = {
	title: 'Planlegg eit kurs',
	lead: 'Når du lagrar, er kurset klart til påmelding. Du kan endre alt etterpå.',
	leadToCopy: 'Alt er henta frå det førre kurset, bortsett frå datoane og deltakarane.',
	copyOf: (run) => `Kopi av «${run}».`,
	save: 'Lagre kurset',
	cancel: 'Avbryt',
}
