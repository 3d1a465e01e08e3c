import { institutionImages as en } from './en/institution-images'
import { institutionImages as nb } from './nb/institution-images'
import { institutionImages as nn } from './nn/institution-images'
import { wordsOf } from './words'

/** Words of the page with the logo and the signature of an institution. */
export const institutionImagesWords = wordsOf({ nb, nn, en })
