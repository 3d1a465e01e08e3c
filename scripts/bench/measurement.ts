import { costsOf } from './process-costs'

/** What was measured of one server under one load. A unit is a page, or a whole attempt. */
export type Measurement = {
	unitsPerSecond: number
	requestsPerSecond: number
	/** Milliseconds for one unit. */
	p50: number
	p99: number
	/** Of the server and its children, in milliseconds for one request; null where the system does not say. */
	cpuMsPerRequest: number | null
	cpuMsPerUnit: number | null
	/** Bytes of answers for one unit, as they come over the wire and unpacked. */
	bytesPacked: number
	bytesUnpacked: number
	/** Of the server and its children after the load, in bytes (sum of RSS). */
	memory: number | null
}

/** What a load did: how many units in how many seconds. */
export type Load = { units: number; requestsPerUnit: number; seconds: number; p50: number; p99: number }

/** Measures a server, by its process id, while a load runs. */
export async function measured(
	pid: number,
	bytes: { packed: number; unpacked: number },
	run: () => Promise<Load>,
): Promise<Measurement> {
	const before = costsOf(pid)
	const { units, requestsPerUnit, seconds, p50, p99 } = await run()
	const after = costsOf(pid)
	const cpuMsPerUnit = before && after ? (after.cpuMs - before.cpuMs) / units : null
	return {
		unitsPerSecond: units / seconds,
		requestsPerSecond: (units * requestsPerUnit) / seconds,
		p50,
		p99,
		cpuMsPerRequest: cpuMsPerUnit === null ? null : cpuMsPerUnit / requestsPerUnit,
		cpuMsPerUnit,
		bytesPacked: bytes.packed,
		bytesUnpacked: bytes.unpacked,
		memory: after?.memory ?? null,
	}
}
