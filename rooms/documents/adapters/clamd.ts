import type { Socket } from 'node:net'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { FileRefused } from '../core/file-refused.ts'

const chunkBytes = 64 * 1024

/** How a scanner is reached; the house hands in its one way out. */
export type ReachScanner = () => Promise<Socket>

/**
 * Has a file scanned by ClamAV's service (INSTREAM): clean, harmful, or, where it does not answer as it should, refused
 * for now. A file is never kept unscanned where a scanner is named.
 */
export const scanByClamd =
  (reach: ReachScanner, milliseconds = 20_000) =>
  async (bytes: Uint8Array): Promise<Result<null, FileRefused>> => {
    try {
      const answer = await ask(await reach(), bytes, milliseconds)
      if (answer === 'stream: OK') return ok(null)
      return refuse({ kind: answer.endsWith(' FOUND') ? 'virus-found' : 'scanner-away' })
    } catch {
      return refuse({ kind: 'scanner-away' })
    }
  }

function ask(socket: Socket, bytes: Uint8Array, milliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = []
    socket.setTimeout(milliseconds, () => socket.destroy(new Error('The scanner does not answer.')))
    socket.on('data', (part: Buffer) => heard.push(part))
    socket.once('error', reject)
    socket.once('close', () => resolve(Buffer.concat(heard).toString('latin1').replace(/\0$/, '').trim()))
    socket.write('zINSTREAM\0')
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      const chunk = bytes.subarray(at, at + chunkBytes)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(chunk.length)
      socket.write(length)
      socket.write(chunk)
    }
    socket.write(Buffer.alloc(4))
  })
}
