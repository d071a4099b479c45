import type { IncomingMessage } from 'node:http'

/** The body of a request as text; null when it is longer than so many bytes, of which no more is kept. */
export const readBody = (request: IncomingMessage, longest: number): Promise<string | null> =>
  new Promise((done, fail) => {
    const pieces: Buffer[] = []
    let length = 0
    request.on('error', fail)
    request.on('data', (piece: Buffer) => {
      length += piece.length
      if (length <= longest) pieces.push(piece)
    })
    request.on('end', () => done(length > longest ? null : Buffer.concat(pieces).toString('utf8')))
  })
