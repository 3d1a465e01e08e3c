import type { circleOfChairs as Words } from '../nb/circle-of-chairs'

export const circleOfChairs: typeof Words = {
	alternative: 'Sju menneske sit i ring rundt eit lite bord. Éin stol står ledig.',
	filling: (done, total) => `Stolane i ringen blir fylte for kvar modul du blir ferdig med: ${done} av ${total}.`,
}
