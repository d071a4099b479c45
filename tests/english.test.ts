import { globSync } from 'node:fs'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subcommands } from '#apps/cli/subcommands.ts'
import { buildHouse } from '#apps/house.ts'
import { nav } from '#apps/server/pages.ts'
import { settings } from '#apps/settings.ts'
import { allPages, buildServer } from '#kernel/http/server.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { partsOn } from './support/parts-on.ts'
import { openRoom, type RoomTest } from './support/room-test.ts'
import { testSignIn } from './support/test-sign-in.ts'

const hangul = /[가-힣]/

/** Where English names Korean words as they are typed or stand in a form, and the letter that an office writes. */
const examples = [
  ...['refusals.unreadable-period', 'refusals.unreadable-round', 'roundHint', 'cellProblems.not-a-source'],
  ...['formulaHint', 'multiYearHint', 'documentNumberHint', 'languages.ko', 'documentTitle'],
  ...['rowsHint', 'classWords', 'partsHint', 'floorsHint', 'textHint', 'figuresHint', 'sourcesHint'],
  ...['staffing-line', 'part-line', 'floor-line', 'figure', 'source'].map((line) => `refusals.${line}-unreadable`),
]
const mayNameKorean = (path: string): boolean => examples.includes(path) || path.startsWith('letter')

/** The texts of a catalogue by their path; of one with gaps, the program that fills them. */
const textsOf = (catalogue: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(catalogue).flatMap(([key, text]: [string, unknown]) => {
    if (typeof text === 'object' && text !== null) return textsOf(text, `${path}${key}.`)
    return [[`${path}${key}`, String(text)] as const]
  })

const isTexts = (one: unknown): one is object => typeof one === 'object' && one !== null

/** The catalogues that a file gives for a language, each under its name. */
function cataloguesOf(file: string, exported: Readonly<Record<string, unknown>>): readonly [string, object, object][] {
  return Object.entries(exported).flatMap(([name, one]): [string, object, object][] => {
    if (typeof one === 'function' && one.length === 1 && /lang/.test(String(one))) {
      const [ko, en] = [one('ko') as unknown, one('en') as unknown]
      return isTexts(ko) && isTexts(en) ? [[`${file} ${name}`, ko, en]] : []
    }
    // Where the English stands in a file of its own, the type of the Korean has it whole; its words are looked at there.
    const english = name.endsWith('Ko') ? exported[name.replace(/Ko$/, 'En')] : name.endsWith('En') ? one : undefined
    return isTexts(one) && isTexts(english) ? [[`${file} ${name}`, one, english]] : []
  })
}

const files = globSync('{kernel,ui,db,rooms/*/core,rooms/*/core/**}/message*.ts').filter(
  (file) => !file.includes('.test.'),
)

test.each(files)('%s says all of it in both languages, and no Korean in English', async (file) => {
  const exported = (await import(/* @vite-ignore */ `../${file}`)) as Record<string, unknown>
  for (const [name, ko, en] of cataloguesOf(file, exported)) {
    const [korean, english] = [textsOf(ko), textsOf(en)]
    expect(new Set(english.map(([path]) => path)), name).toEqual(new Set(korean.map(([path]) => path)))
    expect(
      english.filter(([path, text]) => hangul.test(text) && !mayNameKorean(path)).map(([path]) => path),
      name,
    ).toEqual([])
  }
})

test('the catalogues are found', async () => {
  const found = await Promise.all(
    files.map(
      async (file) =>
        cataloguesOf(file, (await import(/* @vite-ignore */ `../${file}`)) as Record<string, unknown>).length,
    ),
  )
  expect(found.filter((count) => count > 0).length).toBeGreaterThan(40)
})

test('every title, menu entry, setting and subcommand has its English', () => {
  const { rooms } = buildHouse({})
  const titles = rooms.flatMap(({ title, handlers }) => [
    title.en,
    ...handlers.flatMap(({ contract }) => [contract.title.en, 'done' in contract ? (contract.done?.en ?? 'x') : 'x']),
  ])
  const menu = nav.flatMap((link) => [link, ...(link.under ?? [])]).map(({ label }) => label.en)
  const texts = [...titles, ...menu, ...settings.map(({ en }) => en), ...subcommands.map(({ en }) => en)]
  expect(texts.filter((text) => text.trim() === '' || hangul.test(text))).toEqual([])
})

describe('a page in English of a district that has written nothing yet', () => {
  let room: RoomTest
  let app: Hono
  let session = ''
  const socket = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
  beforeAll(async () => {
    room = await openRoom(buildHouse({ signIn: testSignIn }).rooms)
    const as = { role: 'operator', on: '2020-01-01' } as const
    const account = { accountId: 'demo-anybody', displayName: 'Kim', purpose: 'trying', demonstration: true }
    await room.run(createAccount, account, as)
    for (const role of ['administrator', 'secretariat', 'department-head', 'budget-office'] as const)
      await room.run(grantRole, { accountId: account.accountId, role }, as)
    app = buildServer(partsOn(room))
    const answer = await app.request(
      'http://madang.test/geumcheon/api/identity/start-demo-session',
      { method: 'POST', body: '{"accountId":"demo-anybody"}', headers: { 'Content-Type': 'application/json' } },
      socket,
    )
    session = (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  })
  afterAll(() => room.close())

  /** What the page shows of Korean, beside the button that leads back to it and the name of the product. */
  const koreanOn = async (path: string): Promise<string[]> => {
    const Cookie = `madang_display=en.light.100; ${session}`
    const html = await (await app.request(`http://madang.test${path}`, { headers: { Cookie } }, socket)).text()
    const words = html
      .replaceAll(/<head>.*<\/head>|<button[^>]*lang="ko".*?<\/button>/gs, '')
      .replaceAll(/<[^>]*>/g, '\n')
    return words.split('\n').filter((line) => hangul.test(line) && !allowed.includes(line.trim()))
  }
  /** The name of the language, and an example of how a round is typed. */
  const allowed = [
    ...['한국어', 'Only bodies count rounds. Write it like 2020-1차, or leave it empty.'],
    'For instance: 시비 105,350 0. Sources: 국비, 시비, 구비, 특교, 기금, 교육청, 민간, 기타',
  ]
  /** The office's own list of questions, which stands in the district's language. */
  const theOfficesOwn = ['/prechecks']

  test('shows no Korean', async () => {
    const found: Record<string, string[]> = {}
    for (const { path, takes } of allPages(partsOn(room))) {
      if (path.includes(':') || takes === 'post' || theOfficesOwn.includes(path)) continue
      const korean = await koreanOn(`/geumcheon${path}`)
      if (korean.length > 0) found[path] = [...new Set(korean)]
    }
    expect(found).toEqual({})
  })
})
