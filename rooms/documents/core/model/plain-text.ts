/** Signs that no XML may hold, halves of characters, and code points that are no characters. Tabs and line ends stay. */
const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Text as every format can hold it: lines end with "\n" alone, control signs and halves of characters are gone. */
export const plainText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(unwritable, '')

/** The same value with every text in it made plain, however deep it stands. */
export function withPlainTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return plainText(value) as Value
  if (Array.isArray(value)) return value.map(withPlainTexts) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withPlainTexts(held)])) as Value
}
