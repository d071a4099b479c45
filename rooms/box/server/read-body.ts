import type { IncomingMessage } from 'node:http'

/** The body of a request as text; null when it is longer than so many bytes, of which no more is kept. */
export async function readBody(request: IncomingMessage, longest: number): Promise<string | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length <= longest) pieces.push(piece)
  }
  return length > longest ? null : Buffer.concat(pieces).toString('utf8')
}
