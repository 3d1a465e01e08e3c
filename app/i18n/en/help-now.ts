import type { helpNow as Words } from '../nb/help-now'

export const helpNow: typeof Words = {
	title: 'Do you need help now?',
	description:
		'113, out-of-hours doctor 116 117, Mental Helse 116 123 and Kirkens SOS 22 40 00 40: whom to call, and when.',
	lead: 'You need not be certain to call. Whoever answers helps you find out what is needed.',
	ambulance: {
		title: 'Is it a matter of life and death?',
		text: 'Call at once when someone’s life is in danger: in serious injury or illness, or when someone is about to take their own life. Stay with the person until help arrives.',
	},
	doctor: {
		title: 'Is it urgent, but not life-threatening?',
		text: 'The out-of-hours doctor answers day and night when something cannot wait until your own doctor opens. Call also if you are afraid of what you might do to yourself.',
	},
	mentalHealth: {
		title: 'Do you need someone to talk to?',
		text: 'Mental Helse’s helpline is open day and night. It costs nothing, and you need not say who you are.',
	},
	church: {
		title: 'Is the night long?',
		text: 'Kirkens SOS is open day and night for everybody, whatever their faith. You can be anonymous.',
	},
	inDoubt: 'Are you in doubt?',
	whenInDoubt:
		'If you are choosing between two numbers, and life may be at risk, call <ambulance>113</ambulance>. It is never wrong to call once too often.',
	forAnother: 'Are you worried about someone else?',
	askAnother:
		'Ask straight out how they are, also whether they are thinking of dying. It does not make the thoughts stronger. Listen to the answer, stay there, and call together. If the other person cannot, call yourself.',
	aboutGroups:
		'A self-help group can be good to have alongside, but it is not an emergency service. If you want to know more about where the line goes, you can read about it in the course when things have calmed down.',
}
