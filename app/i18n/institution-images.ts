// Written by `npm run languages` from the folders of app/i18n: change what lies there.
import { institutionImages as en } from './en/institution-images'
import { institutionImages as nb } from './nb/institution-images'
import { institutionImages as nn } from './nn/institution-images'
import { wordsOf } from './words'

/** The page with the logo and the signature of an institution, and what can be wrong with a picture. */
export const institutionImagesWords = wordsOf<typeof nb>({ nb, nn, en })
