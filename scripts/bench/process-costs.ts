import { readdirSync, readFileSync } from 'node:fs'

/** What processes have used so far: CPU time in milliseconds and memory (RSS) in bytes; null where the system does not say. */
export type Costs = { cpuMs: number; memory: number } | null

/** `/proc/<pid>/stat` counts in ticks of 10 ms on every Linux that Node runs on (man proc_pid_stat, USER_HZ). */
const msPerTick = 10
const pageSize = 4096

/** The costs of a process and all its descendants. Linux only: it reads `/proc`. */
export function costsOf(pid: number): Costs {
	const all = readProcesses()
	const own = withDescendants(all, pid)
	if (own.length === 0) return null
	const sum = (pick: (process: Process) => number) => own.reduce((total, process) => total + pick(process), 0)
	return { cpuMs: sum((process) => process.ticks) * msPerTick, memory: sum((process) => process.pages) * pageSize }
}

/** The process that this one has started with the given words in its command line, or undefined. */
export function childWith(words: string): number | undefined {
	return readProcesses().find(({ pid, parent }) => parent === process.pid && commandLine(pid).includes(words))?.pid
}

type Process = { pid: number; parent: number; ticks: number; pages: number }

function readProcesses(): Process[] {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.flatMap((pid) => readProcess(Number(pid)))
	} catch {
		return []
	}
}

/** Empty when the process ended in the meantime. */
function readProcess(pid: number): Process[] {
	const stat = read(`/proc/${pid}/stat`)
	// The name, in parentheses, may hold anything; the numbers follow after the last one.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
	const field = (number: number) => Number(fields[number - 3])
	return stat ? [{ pid, parent: field(4), ticks: field(14) + field(15), pages: field(24) }] : []
}

function commandLine(pid: number): string {
	return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8')
	} catch {
		return ''
	}
}

function withDescendants(all: Process[], pid: number): Process[] {
	const children = all.filter((process) => process.parent === pid)
	return [
		...all.filter((process) => process.pid === pid),
		...children.flatMap((child) => withDescendants(all, child.pid)),
	]
}
