import type { trueFalse as Words } from '../nb/true-false'

export const trueFalse: typeof Words = { true: 'True', false: 'False' }
