import type { z } from 'zod'
import type { GivenTo, QueryContract } from '#kit/contract.ts'
import type { Ask } from './handler.ts'
import { download, type Rendered } from './page.ts'

/** A query that writes a file. */
type FileWriter = QueryContract<
  z.ZodType,
  z.ZodType<{ readonly base64: string; readonly contentType: string; readonly fileName: string }>
>

/** Gives the file that a query writes instead of a page. */
export async function writtenFile<C extends FileWriter>(ask: Ask, contract: C, input: GivenTo<C>): Promise<Rendered> {
  const written = await ask<FileWriter>(contract, input)
  if (!written.ok) return written
  const { base64, contentType, fileName } = written.value
  return download({ fileName, contentType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) })
}
