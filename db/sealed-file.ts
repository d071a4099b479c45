import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { Transform } from 'node:stream'

/**
 * A file sealed with a passphrase: the mark, a salt (16 bytes), a beginning of nonces (7), then pieces of 64 KiB, each
 * under AES-256-GCM with its number and whether it is the last in its nonce. So a piece changed, moved, left out or
 * cut off is found before any of it is read on. The key is made by scrypt, which needs 128 MiB and a good half second.
 */
const mark = Buffer.from('madang-sealed-1\n')
const [saltLength, beginLength, tagLength] = [16, 7, 16]
const headLength = mark.length + saltLength + beginLength
const pieceLength = 64 * 1024
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

type Code = 'SEALED_NOT' | 'SEALED_WRONG'

/** The file is not sealed, or it does not open: another passphrase, or it was changed or cut. */
export class DoesNotOpen extends Error {
  readonly code: Code
  constructor(code: Code) {
    super(code === 'SEALED_NOT' ? 'it is not sealed' : 'it does not open with this passphrase, or was changed')
    this.code = code
  }
}

export const isSealed = (start: Buffer): boolean => start.subarray(0, mark.length).equals(mark)

/** Seals what passes through it. */
export function sealing(passphrase: string): Transform {
  const head = Buffer.concat([mark, randomBytes(saltLength + beginLength)])
  const key = keyOf(passphrase, head)
  let number = 0
  const seal = async (piece: Buffer, isLast: boolean): Promise<Buffer> => {
    const cipher = createCipheriv('aes-256-gcm', await key, nonceOf(head, number, isLast)).setAAD(head)
    number += 1
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  }
  return inPieces(pieceLength, seal, (stream) => stream.push(head))
}

/** Opens what passes through it, each piece only once it has proved itself. */
export function opening(passphrase: string): Transform {
  let head: Buffer | null = null
  let key: Promise<Buffer> | null = null
  let number = 0
  const open = async (piece: Buffer, isLast: boolean): Promise<Buffer> => {
    if (head === null || key === null || piece.length < tagLength) throw new DoesNotOpen('SEALED_WRONG')
    const opened = createDecipheriv('aes-256-gcm', await key, nonceOf(head, number, isLast)).setAAD(head)
    number += 1
    opened.setAuthTag(piece.subarray(piece.length - tagLength))
    try {
      return Buffer.concat([opened.update(piece.subarray(0, piece.length - tagLength)), opened.final()])
    } catch {
      throw new DoesNotOpen('SEALED_WRONG')
    }
  }
  return inPieces(pieceLength + tagLength, open, () => undefined, {
    length: headLength,
    take: (found) => {
      if (!isSealed(found)) throw new DoesNotOpen('SEALED_NOT')
      head = Buffer.from(found)
      key = keyOf(passphrase, head)
    },
  })
}

const keyOf = (passphrase: string, head: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const salt = head.subarray(mark.length, mark.length + saltLength)
    scrypt(passphrase.normalize('NFC'), salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error)))
  })

function nonceOf(head: Buffer, number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  head.copy(nonce, 0, mark.length + saltLength)
  nonce.writeUInt32BE(number, beginLength)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** Hands on whole pieces; the last, which may be shorter, is known by what follows it: nothing. */
function inPieces(
  length: number,
  work: (piece: Buffer, isLast: boolean) => Promise<Buffer>,
  begin: (stream: Transform) => void,
  head?: { readonly length: number; readonly take: (found: Buffer) => void },
): Transform {
  let rest = Buffer.alloc(0)
  let begun = false
  const start = (stream: Transform, atEnd: boolean) => {
    if (begun || (head !== undefined && rest.length < head.length && !atEnd)) return
    begun = true
    begin(stream)
    head?.take(rest.subarray(0, head.length))
    rest = rest.subarray(head?.length ?? 0)
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      rest = Buffer.concat([rest, chunk])
      const pass = async () => {
        start(this, false)
        while (begun && rest.length > length) {
          this.push(await work(rest.subarray(0, length), false))
          rest = rest.subarray(length)
        }
      }
      pass().then(() => done(), done)
    },
    flush(done) {
      const pass = async () => {
        start(this, true)
        this.push(await work(rest, true))
      }
      pass().then(() => done(), done)
    },
  })
}
