/** Stands in the address of a page that is led back to because a file was too large. */
export const tooLargeMark = 'for-stor'
