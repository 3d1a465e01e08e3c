import type { NameChangeWords } from '../name-change'

export const nameChange: NameChangeWords = {
	title: 'Change your name',
	aboutName: 'As you want it on your certificate. Certificates issued earlier do not change.',
	save: 'Save the name',
}
