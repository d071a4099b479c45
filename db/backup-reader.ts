import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { endOfRows, newline } from './backup-format.ts'

/** Thrown where a backup's bytes are not what they should be; `restore` turns it into a refusal. */
export class DamagedBackup extends Error {}

const longestLine = 16_000_000

/** Reads a backup's text piece by piece, hashing all that has been read. */
export function readBackup(source: AsyncIterable<Buffer>) {
  const chunks = source[Symbol.asyncIterator]()
  const hash = createHash('sha256')
  let rest: Buffer = Buffer.alloc(0)

  const more = async (): Promise<boolean> => {
    const next = await chunks.next()
    if (next.done === true) return false
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value])
    return true
  }
  const take = (length: number): Buffer => {
    const taken = rest.subarray(0, length)
    rest = rest.subarray(length)
    hash.update(taken)
    return taken
  }

  /** One line of JSON, as `schema` expects it. */
  const line = async <T extends z.ZodType>(schema: T): Promise<z.infer<T>> => {
    let end = rest.indexOf(newline)
    while (end === -1) {
      if (rest.length > longestLine) throw new DamagedBackup('a line is too long')
      if (!(await more())) throw new DamagedBackup('it ends too early')
      end = rest.indexOf(newline)
    }
    const parsed = schema.safeParse(parseJson(take(end + 1).toString('utf8')))
    if (!parsed.success) throw new DamagedBackup('a line is not what stands in this place')
    return parsed.data
  }

  /** The rows of one table as COPY takes them, up to the line that ends them. */
  async function* rows(): AsyncGenerator<Buffer> {
    const end = Buffer.concat([Buffer.from('\n'), endOfRows])
    let atStart = true
    for (;;) {
      if (atStart && rest.subarray(0, endOfRows.length).equals(endOfRows)) break
      const found = rest.indexOf(end)
      if (found !== -1) {
        yield take(found + 1)
        break
      }
      // The beginning of the end may stand at the end of what there is.
      const safe = rest.length - end.length
      if (safe > 0) {
        atStart = false
        yield take(safe)
      }
      if (!(await more())) throw new DamagedBackup('it ends too early')
    }
    take(endOfRows.length)
  }

  /** The hash of all read so far, which the last line must name; after that nothing may follow. */
  const hashSoFar = (): string => hash.copy().digest('hex')
  const expectEnd = async (): Promise<void> => {
    if (rest.length > 0 || (await more())) throw new DamagedBackup('something follows its end')
  }
  return { line, rows, hashSoFar, expectEnd }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
