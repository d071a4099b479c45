/** An id for a row about to be added: two people never choose the same. */
export const newLineId = (): string => `line-${crypto.randomUUID()}`
