import type { RunEnrolmentId } from '~/domain/ids'
import type { CertificationResult } from '~/operations/certify-participant.server'

/** Why a participant got nothing, as it stands in the address of the result. */
const outcomes = ['hadde', 'trukket', 'mangler', 'trykk', 'ute'] as const
type CertificationOutcome = (typeof outcomes)[number]

const outcomeOf: Record<Extract<CertificationResult, { kind: 'refused' }>['reason'], CertificationOutcome> = {
	'already-held': 'hadde',
	revoked: 'trukket',
	'rules-not-met': 'mangler',
	'rules-met': 'mangler',
	'name-not-printable': 'trykk',
	'not-in-run': 'ute',
	'kind-not-offered': 'ute',
}

/** The results as a search of the address of the certification page: how many, and those who got nothing by their ids. */
export function resultSearch(kind: string, results: ReadonlyMap<RunEnrolmentId, CertificationResult>): string {
	const search = new URLSearchParams({ bevis: kind, utstedt: '0' })
	let issued = 0
	for (const [id, result] of results) {
		if (result.kind === 'issued') issued++
		else search.append(outcomeOf[result.reason], id)
	}
	search.set('utstedt', String(issued))
	return `?${search}`
}

/** Reads what `resultSearch` wrote: null when the address tells of no result. Ids that nobody in the run has are left out. */
export function readResult(
	search: URLSearchParams,
	names: ReadonlyMap<string, string>,
): { issued: number; others: { outcome: CertificationOutcome; names: string[] }[] } | null {
	const issued = search.get('utstedt')
	if (issued === null || !/^\d{1,5}$/.test(issued)) return null
	const others = outcomes.map((outcome) => ({
		outcome,
		names: search.getAll(outcome).flatMap((id) => names.get(id) ?? []),
	}))
	return { issued: Number(issued), others: others.filter((one) => one.names.length > 0) }
}
