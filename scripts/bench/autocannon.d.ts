/** The part of autocannon 9 that the bench uses; the package brings no types. */
declare module 'autocannon' {
	export type Result = {
		/** Seconds. */
		duration: number
		requests: { total: number }
		/** Milliseconds. */
		latency: { p50: number; p99: number }
		non2xx: number
		errors: number
	}
	export default function autocannon(options: {
		url: string
		connections: number
		/** Seconds. */
		duration: number
		headers: Record<string, string>
	}): Promise<Result>
}
