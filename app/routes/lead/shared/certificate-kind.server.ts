import type { CertificateRules } from '~/domain/certificate-rules'
import { kindsOfferedIn } from '~/domain/certification'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { foundOr404 } from '~/lib/http-errors.server'

/**
 * The kinds of certificate that the run offers, and the one that `?bevis=` names; without a name the one that waits for
 * a leader, or the first. An unknown name is a 404.
 */
export function certificateKindAt(
	request: Request,
	course: Course,
	run: CourseRun,
): { kinds: CertificateRules[]; rules: CertificateRules } {
	const kinds = kindsOfferedIn(course, run)
	const asked = new URL(request.url).searchParams.get('bevis')
	const rules = asked
		? kinds.find(({ kind }) => kind === asked)
		: (kinds.find(({ issued }) => issued === 'on-approval') ?? kinds[0])
	return { kinds, rules: foundOr404(rules) }
}
