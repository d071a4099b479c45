import { expect } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isDownload, isRefused, type Page, type RefusedForm, type SentForm } from '#kernel/page.ts'
import { reading, readingNothing } from '#kernel/run-query.ts'
import type { Role } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { MapTiles } from '#ui/page-context.ts'
import { render } from '#ui/render-for-test.tsx'
import { type RoomTest, testNow } from './room-test.ts'

/** How a page is asked for, where it matters to a test. */
export interface PageWish {
  readonly role?: Role
  readonly lang?: Lang
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly form?: RefusedForm
  readonly sent?: SentForm
  /** What the browser finds again, of any kind. */
  readonly bookmarks?: readonly string[]
  /** What maps are made of; without it the house has none. */
  readonly map?: MapTiles
}

/** Shows the page of a path as its HTML, the name of its file, or the kind of its refusal. */
export async function showPage(room: RoomTest, pages: readonly Page[], path: string, wish: PageWish): Promise<string> {
  const { role = 'visitor', lang = 'ko', params = {}, query = {}, form = null, sent = null, map = null } = wish
  const bookmarks = () => wish.bookmarks ?? []
  const page = pages.find((one) => one.path === path)
  if (page === undefined) throw new Error(`no page ${path}`)
  const accountId = role === 'visitor' ? null : AccountId.parse(`test-${role}`)
  const actor = { districtId: DistrictId.parse('geumcheon'), accountId, roles: [role] }
  const reader = { actor, now: testNow, queries: room.house.queries }
  const request = { actor, lang, now: testNow, params, query, form, sent, bookmarks }
  const { prepare, gather } = page
  const prepared =
    prepare !== undefined
      ? await readingNothing(reader, (ask) => prepare({ ...request, ask }))
      : gather !== undefined
        ? await reading(room.db, reader, (ask) => gather({ ...request, ask }))
        : null
  const rendering = (ask: Ask) => page.render({ ...request, ask }, prepared)
  const rendered = await (gather === undefined
    ? reading(room.db, reader, rendering)
    : readingNothing(reader, rendering))
  if (isRefused(rendered)) return rendered.refusal.kind
  return isDownload(rendered) ? rendered.fileName : render(rendered, { lang, path, csrf: 'c', nav: [], map })
}

/** Holds of every page: it has its heading, no value is missing in its text, and no id stands twice. */
export function expectWhole(html: string): void {
  expect(html).toContain('<h1>')
  expect(html).not.toMatch(/undefined|NaN|\[object|Invalid/)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
}
