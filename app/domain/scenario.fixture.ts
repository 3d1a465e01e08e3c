import type { ScenarioId } from './ids'
import type { Scenario, ScenarioChoice } from './scenario'

/** A choice that is called as it is, and what comes of it. */
function choice(id: string, next: string): ScenarioChoice {
	return { id, text: { nb: `Du velger ${id}` }, consequence: { nb: `Det blir ${next}` }, next }
}

/** A small conversation for tests: two scenes, three endings, one of them with the way to help. */
export const smallScenario: Scenario = {
	id: 's-small' as ScenarioId,
	slug: 'liten',
	title: { nb: 'En liten samtale' },
	intro: { nb: 'Ada møter gruppa.' },
	scenes: [
		{ id: 'start', text: { nb: 'Ingen sier noe.' }, choices: [choice('vente', 'stille'), choice('snakke', 'prat')] },
		{
			id: 'stille',
			text: { nb: 'Det er fortsatt stille.' },
			choices: [choice('vente', 'ro'), choice('spørre', 'krise')],
		},
	],
	endings: [
		{ id: 'prat', text: { nb: 'Dere prater.' }, debrief: { nb: 'Du tok ordet.' }, help: false },
		{ id: 'ro', text: { nb: 'Det ble ro.' }, debrief: { nb: 'Du holdt stillheten.' }, help: false },
		{ id: 'krise', text: { nb: 'Noen er i krise.' }, debrief: { nb: 'Du så det.' }, help: true },
	],
}
