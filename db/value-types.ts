import pg from 'pg'

const oid = {
  int8: 20,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  int8Array: 1016,
  timestampArray: 1115,
  dateArray: 1182,
  timestamptzArray: 1185,
  numericArray: 1231,
} as const

type Reader = (text: string) => unknown
const asText: Reader = (text) => text

/** int8 as a number; one that a number cannot hold exactly is a mistake in the data and stops here. */
export function readInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`The whole number ${text} is too large to be held exactly.`)
  return value
}

/** timestamptz, in PostgreSQL's ISO style and any offset, as an instant in UTC; more than milliseconds are kept. */
export function readInstant(text: string): string {
  const parts = /^(\d{4,6}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?([+-]\d\d)(?::(\d\d))?(?::\d\d)?$/.exec(text)
  const [, date, time, fraction = '', hours, minutes = '00'] = parts ?? []
  if (date === undefined || time === undefined || hours === undefined) {
    throw new Error(`The moment "${text}" is not one that this program can hold.`)
  }
  const seconds = new Date(`${date}T${time}${hours}:${minutes}`)
  return `${seconds.toISOString().slice(0, -5)}.${fraction.length > 3 ? fraction.padEnd(6, '0') : fraction.padEnd(3, '0')}Z`
}

const textArray: number = 1009
const readTextArray: Reader = pg.types.getTypeParser(textArray, 'text')
const arrayOf =
  (read: Reader): Reader =>
  (text) =>
    readEach(readTextArray(text), read)

const readEach = (value: unknown, read: Reader): unknown => {
  if (Array.isArray(value)) return value.map((entry: unknown) => readEach(entry, read))
  return typeof value === 'string' ? read(value) : null
}

const readers = new Map<number, Reader>([
  [oid.int8, readInt8],
  [oid.date, asText],
  [oid.timestamp, asText],
  [oid.timestamptz, readInstant],
  [oid.numeric, asText],
  [oid.int8Array, arrayOf(readInt8)],
  [oid.dateArray, arrayOf(asText)],
  [oid.timestampArray, arrayOf(asText)],
  [oid.timestamptzArray, arrayOf(readInstant)],
  [oid.numericArray, arrayOf(asText)],
])

/** How values of the database are read, everywhere: dates as 'YYYY-MM-DD', numeric as text, instants in UTC. */
export const readValuesOnce: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    const own = format === 'binary' ? undefined : readers.get(id)
    return own ?? pg.types.getTypeParser(id, format as 'text')
  },
}
