// Written by `npm run languages` from the folders of app/i18n: change what lies there.

/** What the languages of the portal are called in code, bokmål first. */
export const languageTags = ['nb', 'nn', 'en'] as const
