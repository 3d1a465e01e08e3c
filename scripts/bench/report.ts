import type { Measurement } from './measurement'

/** The portal and the bare server under the same load. */
export type Comparison = { name: string; portal: Measurement; bare: Measurement }

const columns: { title: string; of: (measurement: Measurement) => number | null; digits: number }[] = [
	{ title: 'per second', of: (m) => m.unitsPerSecond, digits: 1 },
	{ title: 'requests/s', of: (m) => m.requestsPerSecond, digits: 0 },
	{ title: 'p50 ms', of: (m) => m.p50, digits: 1 },
	{ title: 'p99 ms', of: (m) => m.p99, digits: 1 },
	{ title: 'CPU ms/request', of: (m) => m.cpuMsPerRequest, digits: 2 },
	{ title: 'CPU ms', of: (m) => m.cpuMsPerUnit, digits: 2 },
	{ title: 'KB sent', of: (m) => m.bytesPacked / 1000, digits: 1 },
	{ title: 'KB unpacked', of: (m) => m.bytesUnpacked / 1000, digits: 1 },
	{ title: 'memory MB', of: (m) => m.memory && m.memory / 1e6, digits: 0 },
]

/** The comparisons as a table of aligned text; the ratio is the portal's figure over the bare server's. */
export function asTable(comparisons: readonly Comparison[]): string {
	const rows = [
		['', ...columns.map((column) => column.title)],
		...comparisons.flatMap(({ name, portal, bare }) => [
			[`${name}, portal`, ...figures(portal)],
			[`${name}, bare`, ...figures(bare)],
			['  ratio', ...columns.map((column) => ratio(column.of(portal), column.of(bare)))],
		]),
	]
	const widths = rows[0]?.map((_cell, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? []
	const line = (row: string[]) =>
		row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  ')
	return rows.map(line).join('\n')
}

function figures(measurement: Measurement): string[] {
	return columns.map(({ of, digits }) => of(measurement)?.toFixed(digits) ?? '–')
}

function ratio(portal: number | null, bare: number | null): string {
	return portal && bare ? (portal / bare).toPrecision(2) : '–'
}
