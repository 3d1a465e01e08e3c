import type { Course } from './course'
import { smallCourse } from './course.fixture'
import type { ModuleId, PlanPartId } from './ids'
import type { Plan } from './plan'

const text = (nb: string) => ({ nb })
const part = (name: string): Plan['parts'][number] => ({
	id: `p-${name}` as PlanPartId,
	moduleId: 'm-2' as ModuleId,
	title: text(`Del ${name}`),
	prompt: text('Skriv noen ord.'),
	hint: text('Begynn smått.'),
})

/** A plan of three parts, for tests. */
export const smallPlan: Plan = { title: text('Min plan'), parts: [part('rom'), part('dato'), part('folk')] }

/** The small course with a plan in it. */
export const courseWithPlan: Course = { ...smallCourse, plan: smallPlan }
