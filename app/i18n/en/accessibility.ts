import type { accessibility as Words } from '../nb/accessibility'

export const accessibility: typeof Words = {
	title: 'Accessibility',
	lead: 'Everyone who wants to should be able to take the course. Here we say how far we have come, and what to do when something stands in your way.',
	scope: {
		title: 'What is this statement about?',
		text: 'All pages of the starter course, the documents that the portal makes (certificates, attendance sheets and sheets of codes) and the letters it sends. Websites that we link to are not included.',
	},
	howFar: {
		title: 'How far are we?',
		text: 'The aim is WCAG 2.2 at level AA. That is more than the law requires. The portal is <strong>partly in conformance</strong>: we have built to the requirements and tested the pages ourselves, but nobody from outside has assessed it yet.',
		counts: (all, met, partly, none) =>
			`Of the ${all} requirements, ${met} are met${partly > 0 ? ` and ${partly} met in part` : ''}. ${none} do not apply, because the portal has no such content, for example sound and video.`,
	},
	shortfalls: 'Requirements that are not fully met',
	works: {
		title: 'This should work',
		list: [
			'Everything can be done with a keyboard, and you see where you are.',
			'Pages can be read and forms sent with JavaScript switched off, too.',
			'You can enlarge to 400 per cent, or use a small phone, without scrolling sideways.',
			'Text and buttons have good contrast, in both light and dark appearance. The appearance follows what you have chosen on your device.',
			'Movement on the screen is gone when you have asked your device for that.',
			'Mistakes in a form are listed at the top and shown at the field they concern, and what you have written stays.',
			'The certificate is a tagged PDF that can be read aloud.',
			'The course and the pages come in Bokmål, Nynorsk and English. You change language at the top of the page.',
		],
	},
	lacks: {
		title: 'This we know is missing',
		list: [
			'The regular tests run in Chromium, which Chrome and Edge are built on. In Firefox, and in WebKit, which Safari is built on, we have looked over the pages once. Safari on a phone has not been tried.',
			'Screen readers, such as NVDA, JAWS, VoiceOver and TalkBack, have not been tried.',
			'The portal has not been tested by people who use a screen reader every day.',
			'There is no version in Sámi yet.',
			'Tables in the lessons can be cramped on the smallest screens.',
		],
	},
	tried: {
		title: 'How we have tested',
		list: [
			'We have gone through the portal ourselves. Nobody from outside has assessed it.',
			'The tool axe looks at every page, in light and dark appearance and on a small screen, every time the portal is changed.',
			'Tests of our own go through the pages with a keyboard, with text twice as large, with more space between lines, words and letters, and on a screen 320 pixels wide.',
			'They also check that nothing moves or plays by itself, that letters and a press that is taken back start nothing, and that help and menus keep their places. For every form that sends or deletes something we have written down what keeps people from losing anything by a slip.',
		],
	},
	all: 'All the requirements, one by one',
	tell: {
		title: 'Tell us when something stands in your way',
		text: (hasAddress) =>
			`${hasAddress ? 'Write to the address at the bottom of the page, or tell' : 'Tell'} the district office where you live: which page it is about, what you were trying to do, and what you use (for example a phone or a screen reader). You need not say why you need it. If we cannot put it right quickly, we find another way of giving you the content.`,
		answer: 'You will get an answer as soon as possible, usually within three to six weeks.',
	},
	complain: {
		title: 'Complaints',
		text: 'If you get no answer, or disagree with it, you can complain to <board>Diskrimineringsnemnda</board>, the Norwegian anti-discrimination tribunal. You can also tell <authority>Tilsynet for universell utforming av ikt</authority>, the Norwegian authority for universal design of ICT, which sees to it that the rules are followed.',
		official:
			'Public bodies must also have a statement at uustatus.no. A body that takes the portal into use can base its statement on this one.',
	},
	written: (written, changed) =>
		`This statement was written on ${written}, after our own review the same day, and last changed on ${changed}.`,
}
