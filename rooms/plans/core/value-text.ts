import { type FieldValue, isText } from './field-value.ts'

/** A field's value as plain text, for reading and comparing: a line for each bullet and each row, its cells divided. */
export const textOfValue = (value: FieldValue): string =>
  isText(value)
    ? value
    : value.map((entry) => (typeof entry === 'string' ? `- ${entry}` : Object.values(entry).join(' | '))).join('\n')
