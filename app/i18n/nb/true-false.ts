/** The two answers to a statement. They are part of what a quiz is known by: changed, and answers given before can't be shown beside it. */
export const trueFalse = { true: 'Sant', false: 'Usant' }
