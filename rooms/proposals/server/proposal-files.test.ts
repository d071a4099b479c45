import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachFiles, listFiles, restoreFile, seeFile } from '#rooms/documents/contract-files.ts'
import { FileId } from '#rooms/documents/core/kept-file.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { neighbour, officer, openRoomWithFiles, resident } from '#tests/support/room-with-files.ts'
import {
  editProposal,
  keepDraft,
  propose,
  seeDraft,
  seeProposal,
  supportProposal,
  withdrawProposal,
} from '../contract.ts'
import { moderate, removeFile } from '../contract-office.ts'
import { ProposalId } from '../core/proposal.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
let photo: string
let other: string
let paper: string
beforeAll(async () => {
  kept = await openRoomWithFiles()
  photo = (await kept.hold('의자.jpg', await phonePhoto({ background: '#246' }))).fileId
  other = (await kept.hold('길.jpg', await phonePhoto({ background: '#642' }))).fileId
  paper = (await kept.hold('자료.txt', '글')).fileId
})
afterAll(() => kept.room.close())

const words = { title: '공원 의자', place: '별빛공원', problem: '부서졌습니다.', wish: '고쳐 주세요.' }
const one = { proposalId: 'bench', ...words, track: 'policy' as const }
const own = { subject: { kind: 'proposal', id: 'bench' } }
const visitor = { role: 'visitor' } as const
const refusal = (kind: string) => ({ ok: false, refusal: { kind } })
const kinds = async (by: { role: 'visitor' | 'secretariat' }) => {
  const listed = await kept.room.ask(listFiles, own, by)
  return listed.ok ? listed.value.files.map(({ fileId, alt }) => `${fileId === photo ? 'photo' : 'other'} ${alt}`) : []
}
const seen = (fileId: string, by: object = visitor) => kept.room.ask(seeFile, { fileId: FileId.parse(fileId) }, by)

test('a proposal brings its photos, each with words, in the record without what they are called', async () => {
  const draft = { ...one, category: '', dongId: '', files: [{ fileId: photo, alt: '부서진' }] }
  expect(await kept.room.run(keepDraft, draft, resident)).toMatchObject({ ok: true })
  expect(await kept.room.ask(seeDraft, {}, resident)).toMatchObject({
    value: { draft: { words: { files: [{ fileId: photo, alt: '부서진', people: 'none' }] } } },
  })
  expect(await kept.room.run(propose, { ...one, files: [{ fileId: photo }] }, resident)).toMatchObject({
    ...{ ok: false, refusal: { kind: 'alt-missing', field: 'files.0.alt' } },
  })
  const files = [{ fileId: photo, alt: '부서진 의자' }, { fileId: paper }]
  expect(await kept.room.run(propose, { ...one, files }, neighbour)).toMatchObject(refusal('file-not-found'))
  expect(await kept.room.ask(seeProposal, { proposalId: ProposalId.parse('bench') })).toMatchObject(
    refusal('proposal-not-found'),
  )
  expect(await kept.room.run(propose, { ...one, files }, resident)).toMatchObject({ ok: true })
  expect(await kinds(visitor)).toEqual(['photo 부서진 의자', 'other '])
  expect(await seen(photo)).toMatchObject({ value: { contentType: 'image/webp' } })
  expect(await kept.recordedWords()).not.toContain('부서진 의자')
})

test('its files change with it: another version with a reason once somebody supports it; one left out is destroyed', async () => {
  const edit = { proposalId: 'bench', version: 1, ...words }
  const same = [{ fileId: photo, alt: '부서진 의자' }, { fileId: paper }]
  expect(await kept.room.run(editProposal, { ...edit, files: same }, resident)).toMatchObject(
    refusal('nothing-changed'),
  )
  expect(await kept.room.run(editProposal, { ...edit, files: same.slice(0, 1) }, resident)).toMatchObject({
    value: { version: 1 },
  })
  expect(await seen(paper)).toMatchObject(refusal('file-not-found'))
  await kept.room.run(supportProposal, { proposalId: 'bench' }, neighbour)
  const more = { ...edit, files: [...same.slice(0, 1), { fileId: other, alt: '행인', people: 'not-agreed' as const }] }
  expect(await kept.room.run(editProposal, more, resident)).toMatchObject(refusal('reason-missing'))
  expect(await kept.room.run(editProposal, { ...more, reason: '길 사진을 더함' }, resident)).toMatchObject({
    value: { version: 2 },
  })
  expect(await kept.room.ask(listFiles, own, visitor)).toMatchObject({ value: { waiting: 1 } })
  expect(await kinds(visitor)).toEqual(['photo 부서진 의자'])
  const many = Array.from({ length: 10 }, () => ({ fileId: photo, alt: '부서진 의자' }))
  const full = await kept.room.run(editProposal, { ...edit, version: 2, files: many, reason: '많이' }, resident)
  expect(full).toMatchObject({ refusal: { kind: 'too-many-files', most: 10 } })
})

test('a hidden proposal hides its files; shown again it shows them', async () => {
  const act = (act: 'hidden' | 'restored') =>
    kept.room.run(moderate, { proposalId: 'bench', act, reason: '전화번호가 보입니다' }, officer)
  expect(await act('hidden')).toMatchObject({ ok: true })
  expect(await kinds(visitor)).toEqual([])
  expect(await seen(photo)).toMatchObject(refusal('file-not-found'))
  expect(await kinds(officer)).toHaveLength(2)
  const edit = { proposalId: 'bench', version: 2, ...words, files: [], reason: '가려진 동안' }
  expect(await kept.room.run(editProposal, edit, resident)).toMatchObject(refusal('proposal-hidden'))
  expect(await act('restored')).toMatchObject({ ok: true })
  expect(await kinds(visitor)).toEqual(['photo 부서진 의자'])
})

test('taken away, hidden and brought back in any order, a file is never public while its proposal is hidden', async () => {
  const held = await Promise.all(Array.from({ length: 8 }, (_, at) => kept.hold(`${at}.txt`, `글 ${at}`)))
  const more = (await kept.hold('더.txt', '더')).fileId
  const proposalId = 'many'
  const files = held.map(({ fileId }) => ({ fileId }))
  expect(await kept.room.run(propose, { ...one, proposalId, title: '많은 파일', files }, resident)).toMatchObject({
    ok: true,
  })
  const reason = '까닭'
  const act = (act: 'hidden' | 'restored') => kept.room.run(moderate, { proposalId, act, reason }, officer)
  const away = (fileId: string) => kept.room.run(removeFile, { proposalId, fileId, reason }, officer)
  const back = (fileId: string) => kept.room.run(restoreFile, { fileId }, officer)
  const [before = '', meanwhile = ''] = held.map(({ fileId }) => fileId)
  await away(before)
  // More stand with it than one form may name.
  const added = [...(await Promise.all([1, 2, 3].map((at) => kept.hold(`또 ${at}.txt`, `또 ${at}`)))), { fileId: more }]
  const subject = { kind: 'proposal', id: proposalId }
  const attached = { subject, files: added.map(({ fileId }) => ({ fileId })), seenBy: 'everyone' as const }
  expect(await kept.room.run(attachFiles, attached, { ...officer, account: resident.account })).toMatchObject({
    ok: true,
  })
  expect(await act('hidden')).toMatchObject({ ok: true })
  await away(meanwhile)
  await back(before)
  await back(meanwhile)
  for (const { fileId } of [...held, ...added]) expect(await seen(fileId)).toMatchObject(refusal('file-not-found'))
  await away(meanwhile)
  expect(await act('restored')).toMatchObject({ ok: true })
  expect(await seen(meanwhile)).toMatchObject(refusal('file-not-found'))
  await back(meanwhile)
  for (const { fileId } of [...held, ...added]) expect(await seen(fileId)).toMatchObject({ ok: true })
})

test('the office takes one file away with a reason that everybody reads, and tells who proposed', async () => {
  const away = { proposalId: 'bench', fileId: photo, reason: '남의 집이 보입니다' }
  expect(await kept.room.run(removeFile, away, resident)).toMatchObject(refusal('not-permitted'))
  expect(await kept.room.run(removeFile, { ...away, fileId: paper }, officer)).toMatchObject(refusal('file-not-found'))
  expect(await kept.room.run(removeFile, { ...away, proposalId: 'none' }, officer)).toMatchObject(
    refusal('proposal-not-found'),
  )
  expect(await kept.room.run(removeFile, away, officer)).toMatchObject({ ok: true })
  expect(await kinds(visitor)).toEqual([])
  expect(await kept.room.ask(seeProposal, { proposalId: ProposalId.parse('bench') })).toMatchObject({
    value: {
      hiddenReason: null,
      moderated: [{ act: 'hidden' }, { act: 'restored' }, { act: 'file-removed', reason: '남의 집이 보입니다' }],
    },
  })
  expect(kept.room.told.at(-1)).toMatchObject({ kind: 'proposals.moved', to: [{ accounts: ['resident-1'] }] })
})

test('withdrawn, it keeps its words and none of its files', async () => {
  expect(await kept.room.run(withdrawProposal, { proposalId: 'bench' }, resident)).toMatchObject({ ok: true })
  expect(await seen(other, officer)).toMatchObject(refusal('file-not-found'))
  expect(await seen(photo, officer)).toMatchObject(refusal('file-not-found'))
})
