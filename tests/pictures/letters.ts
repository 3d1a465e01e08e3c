import type { RunDayId, RunId } from '~/domain/ids'
import { reminderLettersWords } from '~/i18n/reminder-letters'
import {
	accountDeletedLetter,
	alreadyRegisteredLetter,
	emailChangedLetter,
	emailChangeLetter,
	emailTakenLetter,
	noAccountLetter,
	passwordChangedLetter,
	passwordResetLetter,
	registrationLetter,
} from '~/mail/account-letters'
import { batchReadyLetter } from '~/mail/batch-letters'
import {
	certificateReinstatedLetter,
	certificateReplacedLetter,
	certificateRevokedLetter,
} from '~/mail/certificate-letters'
import { certifiedLetter } from '~/mail/certification-letters'
import type { Letter } from '~/mail/compose'
import { planReviewedLetter } from '~/mail/plan-letters'
import { refresherLetter } from '~/mail/refresher-letters'
import { daySoonLetter, evaluateLetter, goneQuietLetter, notBegunLetter } from '~/mail/reminder-letters'
import { changeInWords } from '~/mail/run-changes'
import {
	cancellationLetter,
	changeLetter,
	movedUpLetter,
	removedLetter,
	seatLetter,
	waitingLetter,
} from '~/mail/run-letters'
import { runMessageLetter } from '~/mail/run-message-letters'

const publicUrl = 'https://kurs.selvhjelp.example.no'
const token = 'Vb3kq0ZlR8sT5wYxN2mPfGhJcD7aEiUoK4tL6vB1nQM'
const url = `${publicUrl}/registrer/bekreft/${token}`
const stopUrl = `${publicUrl}/kursbrev/stopp/${token}`

const first = {
	...{
		id: 'first' as RunDayId,
		number: 1,
		courseDay: 1,
		place: 'Frivilligsentralen, Storgata 12, 9008 Tromsø',
		link: '',
	},
	...{ startsAt: '2027-03-02T08:00:00.000Z', endsAt: '2027-03-02T15:00:00.000Z' },
}
const second = {
	...{ id: 'second' as RunDayId, number: 2, courseDay: 2, place: '', link: 'https://moete.example.no/j/98234-tromso' },
	...{ startsAt: '2027-03-09T08:00:00.000Z', endsAt: '2027-03-09T15:00:00.000Z' },
}
const run = {
	...{ id: 'run' as RunId, title: 'Igangsetterkurs i Tromsø', days: [first, second] },
	...{ beginsAt: first.startsAt, endsAt: second.endsAt },
}
const onTheWeb = { ...run, title: 'Igangsetterkurs på nett, våren 2027', days: [] }
const about = { run, to: { claimCode: null, seatAt: first.startsAt }, publicUrl }
const onPaper = { claimCode: 'K7QX-4MPT', seatAt: first.startsAt }
const reminder = (way: 'course' | 'evaluation' = 'course') => ({
	runTitle: run.title,
	link: { label: reminderLettersWords().link[way], url: `${publicUrl}/kurs/igangsetter` },
	stopUrl,
})
const courseTitle = 'Igangsetterkurs i selvorganisert selvhjelp'
const certificate = { kindTitle: 'Kursbevis', courseTitle, code: 'K7QX-4MPT-9R2C', holderName: 'Máret Ánne Sara' }
const certificateUrl = `${publicUrl}/bevis/${certificate.code}`
const changes = () => [
	changeInWords({ kind: 'form', before: 'physical', after: 'blended' }),
	changeInWords({ kind: 'day-changed', number: 1, before: { ...first, place: 'Rådhuset' }, after: first }),
	changeInWords({ kind: 'day-added', number: 2, after: second }),
]
const plan = { courseTitle, hasComment: true, isChange: false, url: `${publicUrl}/kurs/igangsetter/plan` }
const approval = { certificate, approver: { name: 'Lin Solberg' }, url: certificateUrl }
const message = {
	...{ subject: 'Vel møtt på tirsdag', runTitle: run.title, sender: { name: 'Lin Solberg', email: 'lin@eksempel.no' } },
	body: 'Hei alle sammen!\n\nHusk innesko. Kart: https://kart.example.no/tromso/storgata-12.\n\nHilsen Lin',
	...{ isToWaiting: false, stopUrl },
}

/** Every letter that the portal writes, in its states, in the language at hand. */
export const letters: Readonly<Record<string, () => Letter>> = {
	registration: () => registrationLetter(url),
	'already registered': () => alreadyRegisteredLetter(publicUrl),
	'a new password': () => passwordResetLetter(url),
	'no account': () => noAccountLetter(publicUrl),
	'the password was changed': () => passwordChangedLetter(publicUrl),
	'a new address': () => emailChangeLetter(url),
	'a new address that is taken': () => emailTakenLetter(publicUrl),
	'the address was changed': () => emailChangedLetter(publicUrl, 'post@selvhjelp.example.no'),
	'the account was deleted': accountDeletedLetter,
	'a place': () => seatLetter(about),
	'a place without an account': () => seatLetter({ ...about, run: onTheWeb, to: onPaper }),
	'the waiting list': () => waitingLetter({ ...about, place: 3 }),
	'a place after waiting': () => movedUpLetter(about),
	'taken out': () => removedLetter(about),
	'a run that changed': () => changeLetter({ ...about, changes: changes() }),
	'a run that was cancelled': () =>
		cancellationLetter({ ...about, reason: 'Kurslederen er syk, og vi fant ingen ny.' }),
	'a message': () => runMessageLetter(message),
	'a message to those who wait': () => runMessageLetter({ ...message, isToWaiting: true }),
	'a day is near': () => daySoonLetter({ ...reminder(), days: [first] }),
	'two days are near': () => daySoonLetter({ ...reminder(), days: [first, second] }),
	'not begun': () => notBegunLetter(reminder()),
	'gone quiet': () => goneQuietLetter(reminder()),
	'an evaluation': () => evaluateLetter(reminder('evaluation')),
	'a refresher': () => refresherLetter({ courseTitle, week: 6, url, stopUrl }),
	'a plan that is approved': () => planReviewedLetter({ ...plan, verdict: 'approved' }),
	'a plan of which more is wanted': () => planReviewedLetter({ ...plan, verdict: 'more-wanted', isChange: true }),
	'a certificate': () => certifiedLetter({ ...approval, hasAccount: true }),
	'a certificate without an account': () => certifiedLetter({ ...approval, hasAccount: false }),
	'a certificate that was revoked': () =>
		certificateRevokedLetter({ certificate, reason: 'rules-not-met', url: certificateUrl }),
	'a certificate that holds again': () => certificateReinstatedLetter({ certificate, url: certificateUrl }),
	'a certificate that was replaced': () =>
		certificateReplacedLetter({
			certificate,
			replacement: { ...certificate, code: 'M4TW-8KCX-2P7R' },
			url: certificateUrl,
		}),
	'certificates in bulk': () => batchReadyLetter({ run, done: 21, failed: 1, url: certificateUrl }),
}
