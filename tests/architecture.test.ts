import { describe, expect, test } from 'vitest'
import { forbidden, roomsInOrder } from './support/allowed-imports.ts'
import { lengthOf, projectFiles, readImports } from './support/project-files.ts'

const files = projectFiles()

describe('the house', () => {
  test('every import goes the allowed way', () => {
    const broken = files.flatMap((file) =>
      readImports(file).flatMap((imported) => {
        const reason = forbidden(file, imported)
        return reason === null ? [] : [`${file} -> ${imported}\n    ${reason}`]
      }),
    )
    expect(broken.join('\n')).toBe('')
  })

  test('a forbidden import is refused, and the refusal says what to do instead', () => {
    expect(forbidden('rooms/meetings/core/meeting.ts', 'node:fs')).toContain('pure')
    expect(forbidden('rooms/meetings/core/meeting.ts', 'rooms/meetings/store/queries.ts')).toContain('handler')
    expect(forbidden('rooms/meetings/web/x.tsx', 'rooms/meetings/store/queries.ts')).toContain('contract')
    expect(forbidden('rooms/items/core/item.ts', 'rooms/plans/core/plan.ts')).toContain('above')
    expect(forbidden('rooms/plans/server/x.ts', 'rooms/items/store/queries.ts')).toContain('core')
    expect(forbidden('rooms/plans/store/queries.ts', 'rooms/plans/server/x.ts')).toContain('core')
    expect(forbidden('kit/won.ts', 'rooms/items/core/item.ts')).toContain('kit')
    expect(forbidden('ui/frame.tsx', 'rooms/items/core/item.ts')).toContain('ui')
    expect(forbidden('kernel/house.ts', 'rooms/items/core/item.ts')).toContain('apps')
    expect(forbidden('rooms/items/core/item.ts', 'hono')).toContain('third')
    expect(forbidden('rooms/plans/core/plan.ts', 'rooms/items/core/item.ts')).toBeNull()
    expect(forbidden('rooms/plans/core/plan.ts', 'zod')).toBeNull()
  })

  test('every room is in the list of rooms, and has only the parts that rooms have', () => {
    const parts = /^rooms\/([a-z]+)\/(README\.md|contract(-[a-z-]+)?\.ts|(core|store|server|web|adapters|cli)\/.+)$/
    const strangers = files.filter((file) => file.startsWith('rooms/') && !parts.test(file))
    expect(strangers).toEqual([])
    const rooms = new Set(files.flatMap((file) => parts.exec(file)?.[1] ?? []))
    expect([...rooms].filter((room) => !roomsInOrder.includes(room))).toEqual([])
  })

  test('files have true names and stay small', () => {
    const vague = /(^|\/|-)(utils?|helpers?|common|misc|shared|manager|base)(-|\.|\/)/
    expect(files.filter((file) => vague.test(file))).toEqual([])
    expect(files.filter((file) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(file.split('/').at(-1) ?? ''))).toEqual([])
    expect(files.filter((file) => lengthOf(file) > 300)).toEqual([])
  })
})
