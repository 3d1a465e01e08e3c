import type { audienceChoice as Words } from '../nb/audience-choice'

export const audienceChoice: typeof Words = {
	question: 'Kven tek du kurset som?',
	why: 'Nokre avsnitt er skrivne for kvar av dei. Du kan byte når du vil.',
	audience: {
		volunteer: 'Frivillig',
		professional: 'Fagperson',
		student: 'Student',
	},
	about: {
		volunteer: 'Eg vil starte ei gruppe der eg bur eller er frivillig.',
		professional: 'Eg møter menneske i jobben og vil gi rom for grupper.',
		student: 'Eg møter sjølvhjelp i studium og praksis.',
	},
	later: 'Vil velje seinare',
}
