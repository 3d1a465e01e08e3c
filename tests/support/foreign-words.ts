import type { Translation } from '~/domain/language'

/** Words that are common in bokmål and don't exist in the language: one of them in a text, and it was not translated. */
const foreign: { readonly [Checked in Translation]?: RegExp } = {
	nn: /\b(ikke|jeg|hvordan|hvem|hvilke[nt]?|noen|noe|deltaker(e|en|ne)?|kursleder(e|en|ne)?|dere|fra|bare|også|mye|selvhjelp(?! Norge)|igangsetter\w*|være|kommer|gjør|etter hvert)\b/iu,
	en: /\b(og|ikke|ikkje|jeg|eg|du|det|som|med|til|for å|kurset|deltaker\w*|kursleder\w*|bevis(et)?)\b|[æøå]/iu,
}
/** Names of people, places and things, which are the same in every language. */
const names =
	/Selvhjelp Norge|Distriktskontor\w*|Igangsetterkurs\w*|Bokmål|Mental Helse|Kirkens SOS|Røde Kors|Norsk selvhjelpsforum|Høyskolen Kristiania|Blå Kors|Kreftforeningen|Datatilsynet|Tilsynet|Digdir|Selvhjelp for innvandrere og flyktninger|Årsrapport 20\d\d|rapporter 2012|[\w.-]+@[\w.-]+|https?:\S+|[\w-]+[.:][\w.:-]*\/\S+|«[^»]*»|“[^”]*”/gu

/** The text without names of things, addresses, and what it quotes. */
export function withoutNames(text: string): string {
	return text.replaceAll(names, '')
}

/** A word of this text that shows that it is not in this language, or undefined. Names of things are not looked at. */
export function foreignWordIn(text: string, language: Translation): string | undefined {
	return withoutNames(text).match(foreign[language] ?? /(?!)/)?.[0]
}
