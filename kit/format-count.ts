/** Prints a count with its thousands grouped, in Korean as in English: 1,567. */
export const formatCount = (count: number): string => count.toLocaleString('ko-KR')
