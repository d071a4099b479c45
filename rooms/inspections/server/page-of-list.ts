export const pageSize = 30

/** Which page of a list is shown, the last where fewer are there than asked for, and the rows that stand on it. */
export function pageOfList(total: number, wanted: number) {
  const page = Math.min(wanted, Math.max(1, Math.ceil(total / pageSize)))
  return { page, range: { limit: pageSize, offset: (page - 1) * pageSize } }
}
