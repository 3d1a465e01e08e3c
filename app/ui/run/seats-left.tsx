import type { RunAvailability } from '~/domain/run-place'
import { counted } from '~/ui/counted'
import { Tag } from '~/ui/tag'

/** Whether there is room in a run, in a few words. */
export function SeatsLeft({ availability }: { availability: RunAvailability }) {
	switch (availability.kind) {
		case 'closed':
			return <Tag>Påmeldingen er stengt</Tag>
		case 'waiting-list':
			return <Tag tone="warning">Fullt: du kan stå på venteliste</Tag>
		case 'seats': {
			const { free } = availability
			return (
				<Tag tone="success">{free === null ? 'Ledige plasser' : counted(free, 'ledig plass', 'ledige plasser')}</Tag>
			)
		}
	}
}
