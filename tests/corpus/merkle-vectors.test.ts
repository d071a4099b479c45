import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isConsistent, isIncluded } from '#rooms/voting/core/protocol/merkle-proof.ts'

/** Proofs of other makers of logs, kept beside the project and not in it. */
const vectors = fileURLToPath(new URL('../../../shared/data/vectors/rfc6962/testdata/', import.meta.url))
const read = (folder: string) =>
  globSync(`${vectors}${folder}/**/*.json`).map(
    (file) => [file.slice(vectors.length), JSON.parse(readFileSync(file, 'utf8'))] as const,
  )
const bytes = (text: string | null): Uint8Array => new Uint8Array(Buffer.from(text ?? '', 'base64'))
const hashes = (texts: readonly string[] | null): readonly Uint8Array[] => (texts ?? []).map(bytes)

describe.runIf(existsSync(vectors))('proofs of RFC 6962', () => {
  test.each(read('inclusion'))('%s', (_, { leafIdx, treeSize, root, leafHash, proof, wantErr }) => {
    expect(isIncluded(bytes(leafHash), leafIdx, treeSize, hashes(proof), bytes(root))).toBe(!wantErr)
  })

  test.each(read('consistency'))('%s', (_, { size1, size2, root1, root2, proof, wantErr, desc }) => {
    // One case joins equal roots of twelve bytes: no SHA-256, so it is refused here on purpose.
    const isDummy = bytes(root1).length !== 32 && !wantErr
    expect(isDummy ? desc : '').toBe(isDummy ? 'sizes are equal (one) and proof is empty' : '')
    const [older, newer] = [
      { size: size1, root: bytes(root1) },
      { size: size2, root: bytes(root2) },
    ]
    expect(isConsistent(older, newer, hashes(proof))).toBe(!wantErr && !isDummy)
  })
})

test('where they are missing, a line says so', () => {
  if (!existsSync(vectors)) console.log('../shared/data/vectors is not here; the proofs of other logs were not tried.')
  expect(read('inclusion').length > 0).toBe(existsSync(vectors))
})
