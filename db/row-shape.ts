/** How a statement begins whose rows are wanted as lists of values; to a database it is a comment. */
export const inLists = '/* in lists */ '
