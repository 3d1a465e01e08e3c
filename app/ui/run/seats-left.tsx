import type { RunAvailability } from '~/domain/run-place'
import { seatsLeftWords } from '~/i18n/seats-left'
import { Tag } from '~/ui/tag'

/** Whether there is room in a run, in a few words. */
export function SeatsLeft({ availability }: { availability: RunAvailability }) {
	const words = seatsLeftWords()
	switch (availability.kind) {
		case 'closed':
			return <Tag>{words.closed}</Tag>
		case 'waiting-list':
			return <Tag tone="warning">{words.waitingList}</Tag>
		case 'seats': {
			const { free } = availability
			return <Tag tone="success">{free === null ? words.free : words.seats(free)}</Tag>
		}
	}
}
