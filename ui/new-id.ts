/** An id for a thing about to be entered by a form; sent again with the form, so that it is entered once. */
export const newId = (kind: string): string => `${kind}-${crypto.randomUUID()}`
