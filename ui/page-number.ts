/** The page that an address asks for, from 1; anything unreadable is the first. */
export const pageNumber = (text: string | undefined): number => {
  const wanted = Number(text ?? '1')
  return Number.isSafeInteger(wanted) && wanted >= 1 && wanted <= 100_000 ? wanted : 1
}
