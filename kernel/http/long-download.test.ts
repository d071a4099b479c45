import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { everyone } from '#kit/actor.ts'
import { query } from '#kit/contract.ts'
import { ok } from '#kit/result.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { partsOn } from '#tests/support/parts-on.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { handleQuery } from '../handler.ts'
import { longDownload, page } from '../page.ts'
import { buildServer } from './server.ts'

const permission = { name: 'pieces.see', roles: everyone }
const pieceLength = 300_000
let read: number[] = []
const readPieces = query({
  name: 'pieces.read',
  title: { ko: '조각을 읽는다', en: 'Read a piece' },
  permission,
  remembered: 'never',
  input: z.object({ piece: z.int() }),
  reply: z.object({ byte: z.int() }),
  refusal: z.never(),
})
const room = {
  name: 'pieces',
  title: readPieces.title,
  explain: () => null,
  handlers: [
    handleQuery(readPieces, async (_context, { piece }) => {
      read.push(piece)
      return ok({ byte: piece + 1 })
    }),
  ],
}
const piecesPage = page({
  path: '/pieces',
  permission,
  async render({ query: asked }) {
    const pieces = Number(asked['pieces'])
    return longDownload({
      ...{ fileName: '묶음.zip', contentType: 'application/zip', pieces, length: pieces * pieceLength },
      async readPiece(ask, piece) {
        if (`${piece}` === asked['gone']) throw new Error('the piece is gone')
        const found = await ask(readPieces, { piece })
        return new Uint8Array(pieceLength).fill(found.ok ? found.value.byte : 0)
      },
    })
  },
})

let inRoom: RoomTest
const get = async (path: string) => {
  const parts = partsOn(inRoom)
  const app = buildServer({ ...parts, pages: [...parts.pages, piecesPage] })
  const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
  return app.request(`http://madang.test/geumcheon${path}`, {}, socket)
}
beforeAll(async () => {
  inRoom = await openRoom([organizationRoom, room])
})
afterAll(() => inRoom.close())

test('a long file is read piece by piece as it is taken, and never remembered', async () => {
  for (const _again of [1, 2]) {
    read = []
    const response = await get('/pieces?pieces=5')
    expect(response.headers.get('content-length')).toBe(`${5 * pieceLength}`)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
    const reader = response.body?.getReader()
    const first = await reader?.read()
    expect(first?.value?.[0]).toBe(1)
    expect(read.length).toBeLessThan(4)
    let length = first?.value?.length ?? 0
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) length += next.value.length
    expect([length, read]).toEqual([5 * pieceLength, [0, 1, 2, 3, 4]])
  }
})

test('a browser that stops taking has the rest not read; an empty file is whole', async () => {
  read = []
  const reader = (await get('/pieces?pieces=100')).body?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect(read.length).toBeLessThan(4)
  expect((await (await get('/pieces?pieces=0')).arrayBuffer()).byteLength).toBe(0)
})

test('a file of which a piece cannot be read ends short, as an error and not as a whole file', async () => {
  const response = await get('/pieces?pieces=3&gone=1')
  await expect(response.arrayBuffer()).rejects.toThrow('the piece is gone')
})
