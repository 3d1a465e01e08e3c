import { givenPerson } from '#db/seeds/build'
import { givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { messagesPath } from '~/domain/run-paths'
import { expect, test } from './fixtures'

test('a leader is told when others read the words around a message in another language', async ({
	db,
	course,
	asPerson,
}) => {
	const now = new Date()
	const lin = await givenPerson(db, { name: 'Lin', roles: [{ role: 'administrator' }], now })
	const run = await givenRun(db, { course, now, leaderIds: [lin] })
	await givenParticipantOnPaper(db, { run, name: 'Olga', email: 'olga@eksempel.no', now })
	const asLin = await asPerson(lin)
	const message = { melding: crypto.randomUUID(), gruppe: 'all', emne: 'I morgen', tekst: 'Ta med matpakke.' }
	const preview = async () => (await asLin.post(`${messagesPath(run)}/forhandsvis`, message)).text

	const inBokmal = await preview()
	expect(inBokmal).toContain('Slik blir brevet.')
	expect(inBokmal).not.toContain('hver på sitt eget språk')

	await asLin.post('/sprak', { sprak: 'en' })
	expect(await preview()).toContain('Everybody gets the words around your text in their own language.')
})
