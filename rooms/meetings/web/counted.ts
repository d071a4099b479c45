/** A count as it is printed, its thousands grouped: 1,567. */
export const counted = (count: number): string => count.toLocaleString('ko-KR')
