/** Address of a list of statuses. */
export const statusListUrl = (publicUrl: string, list: number) => `${publicUrl}/bevis-status/${list}`
