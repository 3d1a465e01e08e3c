import type { nameChange as Words } from '../nb/name-change'

export const nameChange: typeof Words = {
	title: 'Change your name',
	aboutName: 'As you want it on your certificate. Certificates issued earlier do not change.',
	save: 'Save the name',
}
