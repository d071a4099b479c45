import type { Context } from 'hono'
import type { SentFile, SentForm } from '../page.ts'

/** Reads the texts and files of a form sent to a page; a file field left empty is not there. */
export async function readSentForm(c: Context): Promise<SentForm> {
  const values: Record<string, string> = {}
  const files: Record<string, SentFile> = {}
  for (const [field, value] of Object.entries(await c.req.parseBody())) {
    if (typeof value === 'string') values[field] = value
    else if (value instanceof File && value.size > 0)
      files[field] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return { values, files }
}
