import { describe, expect, test } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { attachFiles } from './attach.ts'
import { pixelsOf, Region } from './blur-regions.ts'
import { nameOfContent } from './file-name.ts'
import {
  type AddedFile,
  FileId,
  heldUntil,
  hiddenUntil,
  isForEveryone,
  isShownTo,
  type KeptFile,
  maxFilesOfSubject,
} from './kept-file.ts'

const now = Instant.parse('2021-03-02T01:00:00.000Z')
const [me, other] = [AccountId.parse('person-1'), AccountId.parse('person-2')]
const subject = { kind: 'item', id: 'item-1' }

const fileOf = (id: string, more: Partial<KeptFile> = {}): KeptFile => ({
  ...{ fileId: FileId.parse(id), accountId: me, name: 'x.webp', format: 'picture', bytes: 10, width: 4, height: 3 },
  ...{ heldAt: now, endsAt: heldUntil(now), state: 'held', subject: null, place: 0, alt: '', people: 'none' },
  ...{ seenBy: 'office', hiddenReason: null },
  ...more,
})
const there = (id: string, place: number, more: Partial<KeptFile> = {}) =>
  fileOf(id, { state: 'attached', endsAt: null, subject, place, alt: '말', ...more })
const added = (id: string, alt = '보도블록', people: AddedFile['people'] = 'none'): AddedFile => ({
  ...{ fileId: FileId.parse(id), alt, people },
})
const attach = (files: readonly AddedFile[], named: readonly KeptFile[], before: readonly KeptFile[] = []) =>
  attachFiles({ subject, added: files, seenBy: 'everyone', by: me, now, named, there: before })

test('a file waits a day, and what is hidden thirty', () => {
  expect(heldUntil(now)).toBe('2021-03-03T01:00:00.000Z')
  expect(hiddenUntil(now)).toBe('2021-04-01T01:00:00.000Z')
})

describe('who is shown a file', () => {
  const stranger = { accountId: null, office: false, moderates: false }
  const resident = { ...stranger, accountId: other }
  const officer = { ...resident, office: true }
  const secretary = { ...officer, moderates: true }
  const shown = (file: KeptFile) =>
    [stranger, resident, { ...stranger, accountId: me }, officer, secretary].map((looker) => isShownTo(file, looker))

  test.each([
    ['held', fileOf('f-1'), [false, false, true, false, false]],
    ['hidden', there('f-1', 1, { state: 'hidden', seenBy: 'everyone' }), [false, false, false, false, true]],
    ['for everyone', there('f-1', 1, { seenBy: 'everyone' }), [true, true, true, true, true]],
    ['for the office', there('f-1', 1), [false, false, true, true, true]],
    [
      'of people who did not agree',
      there('f-1', 1, { seenBy: 'everyone', people: 'not-agreed' }),
      [false, false, true, true, true],
    ],
  ] as const)('%s', (_what, file, expected) => {
    expect(shown(file)).toEqual(expected)
  })

  test('a file of nobody is nobody’s own', () => {
    expect(isShownTo(there('f-1', 1, { accountId: null }), stranger)).toBe(false)
    expect(isForEveryone({ seenBy: 'everyone', people: 'blurred' })).toBe(true)
  })
})

describe('putting files with a thing', () => {
  test('they follow those that it has, in the order of the form; one that it has keeps its place and its blur', () => {
    const before = [there('old-1', 1), there('old-2', 2, { people: 'blurred' })]
    const done = attach(
      [added('new-1'), added('old-2', '가린 사진'), added('new-2')],
      [fileOf('new-1'), fileOf('new-2'), ...before],
      before,
    )
    expect(done.ok && done.value.map(({ fileId, place, people, alt }) => [fileId, place, people, alt])).toEqual([
      ['new-1', 3, 'none', '보도블록'],
      ['old-2', 2, 'blurred', '가린 사진'],
      ['new-2', 4, 'none', '보도블록'],
    ])
  })

  test.each([
    ['unknown', []],
    ['another’s', [fileOf('new-1', { accountId: other })]],
    ['too old', [fileOf('new-1', { endsAt: now })]],
    ['without an end', [fileOf('new-1', { endsAt: null })]],
    ['with another thing', [there('new-1', 1, { subject: { kind: 'item', id: 'item-2' } })]],
    ['with another kind of thing', [there('new-1', 1, { subject: { kind: 'story', id: 'item-1' } })]],
    ['hidden', [there('new-1', 1, { state: 'hidden' })]],
  ])('a file that is %s is not there', (_why, named) => {
    expect(attach([added('new-1')], named)).toEqual({
      ok: false,
      refusal: { kind: 'file-not-found', field: 'files.0.fileId', fileId: 'new-1' },
    })
  })

  test('a picture needs words, a document does not', () => {
    const document = fileOf('new-1', { format: 'pdf', width: null, height: null })
    expect(attach([added('new-1', '')], [document])).toMatchObject({ ok: true })
    expect(attach([added('new-1'), added('new-2', '')], [document, fileOf('new-2')])).toMatchObject({
      refusal: { kind: 'alt-missing', field: 'files.1.alt' },
    })
  })

  test('one more than a thing may have is refused, a new word for one that it has is not', () => {
    const full = Array.from({ length: maxFilesOfSubject }, (_, at) => there(`old-${at}`, at + 1))
    expect(attach([added('new-1')], [fileOf('new-1')], full)).toMatchObject({ refusal: { kind: 'too-many-files' } })
    expect(attach([added('old-3')], full, full)).toMatchObject({ ok: true })
    expect(attach([added('new-1')], [fileOf('new-1')], full.slice(1))).toMatchObject({ ok: true })
  })
})

describe('how a file is called', () => {
  test.each([
    ['골목.JPG', 'jpeg', '골목.webp', 'picture'],
    ['C:\\fakepath\\a/b/골목.png', 'png', '골목.webp', 'picture'],
    ['표.csv', 'txt', '표.csv', 'csv'],
    ['글', 'txt', '글.txt', 'txt'],
    ['.pdf', 'pdf', 'file.pdf', 'pdf'],
    ['', 'hwpx', 'file.hwpx', 'hwpx'],
    ['계\u202e획\u0000<서>.hwp', 'hwp', '계획서.hwp', 'hwp'],
    ['각'.normalize('NFD').concat('.txt'), 'txt', '각.txt', 'txt'],
    [`${'가'.repeat(300)}.pdf`, 'pdf', `${'가'.repeat(120)}.pdf`, 'pdf'],
  ] as const)('%s, found to be %s', (sent, found, name, format) => {
    expect(nameOfContent(sent, found)).toEqual({ ok: true, value: { name, format } })
  })

  test.each([
    ['사진.jpg', 'pdf', 'jpg'],
    ['계획.pdf.exe', 'pdf', 'exe'],
    ['쪽.html', 'txt', 'html'],
  ] as const)('%s that holds %s is refused', (sent, found, ending) => {
    expect(nameOfContent(sent, found)).toEqual({
      ok: false,
      refusal: { kind: 'name-not-of-content', ending, format: found },
    })
  })
})

describe('rectangles to blur', () => {
  test('are widened to whole pixels and stay in the picture', () => {
    expect(pixelsOf({ left: 333, top: 0, width: 334, height: 1 }, 100, 50)).toEqual({
      left: 33,
      top: 0,
      width: 34,
      height: 1,
    })
    expect(pixelsOf({ left: 999, top: 999, width: 1, height: 1 }, 7, 7)).toEqual({
      left: 6,
      top: 6,
      width: 1,
      height: 1,
    })
  })
  test('one that reaches out of the picture is none', () => {
    expect(Region.safeParse({ left: 900, top: 0, width: 101, height: 10 }).success).toBe(false)
    expect(Region.safeParse({ left: 0, top: 900, width: 10, height: 101 }).success).toBe(false)
  })
})
