/** An object of JSON whose fields are not known. */
export type Fields = Readonly<Record<string, unknown>>

/** A value of a plan with the path at which it stands. */
export interface At<Value> {
  readonly value: Value
  readonly path: string
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** The first of some fields that holds a text. */
export function textAt({ value, path }: At<Fields>, keys: readonly string[]): At<string> | null {
  for (const key of keys) {
    const text = value[key]
    if (typeof text === 'string' && text.trim() !== '') return { value: text, path: below(path, key) }
  }
  return null
}

/** The first of some fields that holds a whole number. */
export function numberAt({ value, path }: At<Fields>, keys: readonly string[]): At<number> | null {
  for (const key of keys) {
    const number = value[key]
    if (typeof number === 'number' && Number.isSafeInteger(number)) return { value: number, path: below(path, key) }
  }
  return null
}

/** The object in a field. */
export function fieldsAt({ value, path }: At<Fields>, key: string): At<Fields> | null {
  const inner = value[key]
  return isFields(inner) ? { value: inner, path: below(path, key) } : null
}

/** The objects of the first of some fields that holds a list with any. */
export function listAt({ value, path }: At<Fields>, keys: readonly string[]): At<readonly At<Fields>[]> | null {
  for (const key of keys) {
    const list: unknown = value[key]
    if (!Array.isArray(list)) continue
    const at = below(path, key)
    const objects = list.flatMap((inner: unknown, index) =>
      isFields(inner) ? [{ value: inner, path: `${at}[${index}]` }] : [],
    )
    if (objects.length > 0) return { value: objects, path: at }
  }
  return null
}
