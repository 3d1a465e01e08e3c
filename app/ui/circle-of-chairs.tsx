import { circleOfChairsWords } from '~/i18n/circle-of-chairs'

type Seat = {
	x: number
	y: number
	scale: number
	view: 'face' | 'back'
	top: string
	skin: string
	hair: string
}

/** Who sits there: somebody, nobody, or nobody yet, for it waits for who comes next. */
type Sitting = 'taken' | 'free' | 'waiting'

/** From the back of the room to the front, so that who sits nearest is drawn last. */
const seats: readonly Seat[] = [
	{ x: 189, y: 116, scale: 1.05, view: 'face', top: 'tone-3', skin: 'skin-1', hair: 'hair-2' },
	{ x: 331, y: 116, scale: 1.05, view: 'face', top: 'tone-2', skin: 'skin-2', hair: 'hair-1' },
	{ x: 82, y: 166, scale: 1.15, view: 'face', top: 'tone-4', skin: 'skin-3', hair: 'hair-3' },
	{ x: 438, y: 166, scale: 1.15, view: 'face', top: 'tone-1', skin: 'skin-3', hair: 'hair-2' },
	{ x: 82, y: 276, scale: 1.25, view: 'back', top: 'tone-5', skin: 'skin-2', hair: 'hair-1' },
	{ x: 438, y: 276, scale: 1.25, view: 'back', top: 'tone-3', skin: 'skin-1', hair: 'hair-3' },
	{ x: 189, y: 320, scale: 1.35, view: 'back', top: 'tone-2', skin: 'skin-3', hair: 'hair-2' },
	{ x: 331, y: 320, scale: 1.35, view: 'back', top: 'tone-1', skin: 'skin-1', hair: 'hair-2' },
]

/** The seats by place in `seats`, in the order in which they are taken. */
const order = [0, 3, 2, 1, 7, 4, 5, 6]

/** People in a circle round a small table, and a chair that waits: the drawing on the front page. */
export function CircleOfChairs() {
	return <Ring alternative={circleOfChairsWords().alternative} taken={seats.length - 1} />
}

/** How far somebody has come in a course, as a ring that fills: one chair more for every module that is done. */
export function FillingRing({ done, total }: { done: number; total: number }) {
	const taken = total === 0 ? 0 : Math.floor((done / total) * seats.length)
	return <Ring alternative={circleOfChairsWords().filling(done, total)} taken={taken} />
}

/** Everybody in place: a picture beside words that say what there is to be glad of. */
export function WholeRing() {
	return <Ring alternative={null} taken={seats.length} />
}

function Ring({ alternative, taken }: { alternative: string | null; taken: number }) {
	const drawn = (seat: Seat, place: number) => {
		const turn = order.indexOf(place)
		const sitting = turn < taken ? 'taken' : turn === taken ? 'waiting' : 'free'
		return (
			<g key={`${seat.x} ${seat.y}`} transform={`translate(${seat.x} ${seat.y}) scale(${seat.scale})`}>
				{seat.view === 'face' ? <Facing {...seat} sitting={sitting} /> : <Away {...seat} sitting={sitting} />}
			</g>
		)
	}
	return (
		<svg
			className="scene"
			viewBox="14 14 492 356"
			role={alternative ? 'img' : undefined}
			aria-label={alternative ?? undefined}
			aria-hidden={alternative ? undefined : true}
		>
			<ellipse className="rug" cx="260" cy="226" rx="236" ry="136" />
			<ellipse className="rug-ring" cx="260" cy="226" rx="212" ry="118" />
			{seats.slice(0, 4).map(drawn)}
			<Table />
			{seats.slice(4).map((seat, index) => drawn(seat, index + 4))}
		</svg>
	)
}

function Facing({ top, skin, hair, sitting }: Seat & { sitting: Sitting }) {
	return (
		<>
			<path className="chair" d="M-25 4v-34a10 10 0 0 1 10-10h30a10 10 0 0 1 10 10V4M-24 6v24M24 6v24" />
			{sitting === 'taken' ? (
				<>
					<path className={top} d="M-21 8c-2-38 4-54 21-54s23 16 21 54z" />
					<path className="trousers" d="M-21 4h42a5 5 0 0 1 5 5v22h-13V17h-6v14H-7V17h-6v14h-13V9a5 5 0 0 1 5-5z" />
					<circle className={skin} cx="0" cy="-60" r="14" />
					<path className={hair} d="M-15-58c-1-12 6-18 15-18s16 6 15 18c-6-1-11-4-14-9-4 5-9 8-16 9z" />
				</>
			) : (
				<path className={`chair-seat ${sitting}`} d="M-25-2h50l4 12h-58z" />
			)}
		</>
	)
}

function Away({ top, hair, sitting }: Seat & { sitting: Sitting }) {
	return (
		<>
			{sitting === 'taken' ? (
				<>
					<path className={top} d="M-22 6c-2-38 5-54 22-54s24 16 22 54z" />
					<circle className={hair} cx="0" cy="-61" r="15" />
				</>
			) : null}
			<path className={`chair-seat ${sitting}`} d="M-25-26h50v18h-50z" />
			<path className="chair" d="M-25-30V34M25-30V34M-25 4h50" />
			{sitting === 'taken' ? null : <path className="chair" d="M-17 4v20M17 4v20" />}
		</>
	)
}

/** Drawn between those behind it and those in front. */
function Table() {
	return (
		<g transform="translate(252 204)">
			<path className="chair" d="M-22 8l-8 34M22 8l8 34" />
			<ellipse className="table-top" cx="0" cy="0" rx="58" ry="24" />
			<path className="cup" d="M-34-8h16v8a8 6 0 0 1-16 0zM16-2h16v8a8 6 0 0 1-16 0z" />
			<path className="pot" d="M-10-22h20l4 22a14 6 0 0 1-28 0zM-4-27h8v5h-8z" />
		</g>
	)
}
