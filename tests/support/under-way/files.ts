import { holdFile } from '#rooms/documents/contract-files.ts'
import type { By, Doing } from './doing.ts'

/** Has somebody send a file, and gives its id. */
export async function heldFile({ run }: Doing, name: string, bytes: Uint8Array | string, by: By): Promise<string> {
  const { fileId } = await run(holdFile, { name, base64: Buffer.from(bytes).toString('base64') }, by)
  return fileId
}
