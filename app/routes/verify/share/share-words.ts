import type { Language } from '~/domain/language'

/** The words of the share page around the facts, in the language that the certificate is shared in. */
export const shareWords: Record<
	Language,
	{
		title: (holder: string, kind: string) => string
		picture: string
		outcomes: string
		check: string
		about: string
		course: string
	}
> = {
	nb: {
		title: (holder, kind) => `${holder} har fått ${inSentence(kind)}`,
		picture: 'Beviset som bilde',
		outcomes: 'Etter kurset kan deltakeren',
		check: 'Kontroller at beviset er ekte',
		about:
			'Innehaveren har selv delt denne siden. Portalen viser den bare til dem som har lenka, og så lenge beviset gjelder.',
		course: 'Les om kurset',
	},
	nn: {
		title: (holder, kind) => `${holder} har fått ${inSentence(kind)}`,
		picture: 'Beviset som bilete',
		outcomes: 'Etter kurset kan deltakaren',
		check: 'Kontroller at beviset er ekte',
		about:
			'Innehavaren har sjølv delt denne sida. Portalen viser ho berre til dei som har lenkja, og så lenge beviset gjeld.',
		course: 'Les om kurset',
	},
	en: {
		title: (holder, kind) => `${holder} has earned: ${kind}`,
		picture: 'The certificate as a picture',
		outcomes: 'After the course the participant can',
		check: 'Verify this certificate',
		about:
			'The holder has chosen to share this page. The portal shows it only to those who have the link, and only while the certificate is valid.',
		course: 'Read about the course',
	},
}

/** «Kursbevis» within a sentence. */
function inSentence(kind: string): string {
	return kind.charAt(0).toLowerCase() + kind.slice(1)
}
