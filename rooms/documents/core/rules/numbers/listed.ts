/** The element of a list at an index that is known to be in it. */
export const listed = <Element>(list: readonly Element[], index: number): Element => list[index] as Element

/** The text of a group of a match; empty when the group took no part. */
export const group = (match: RegExpMatchArray | null, number: number): string => match?.[number] ?? ''
