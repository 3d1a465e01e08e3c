/** The page that plans a run. */
export const newRun = {
	title: 'Planlegg et kurs',
	lead: 'Når du lagrer, er kurset klart til påmelding. Du kan endre alt etterpå.',
	leadToCopy: 'Alt er hentet fra det forrige kurset, bortsett fra datoene og deltakerne.',
	copyOf: (run: string) => `Kopi av «${run}».`,
	save: 'Lagre kurset',
	cancel: 'Avbryt',
}
