/** A fiscal year as an address or a form carries it; null for anything else. */
export const yearIn = (text: string | undefined): number | null =>
  text !== undefined && /^(19|2\d)\d\d$/.test(text) ? Number(text) : null
