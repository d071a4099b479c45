import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { buildHouse } from '#apps/house.ts'
import { handleCommand } from '#kernel/handler.ts'
import type { Room } from '#kernel/house.ts'
import { buildServer } from '#kernel/http/server.ts'
import { page } from '#kernel/page.ts'
import { everyone } from '#kit/actor.ts'
import { command } from '#kit/contract.ts'
import { ok } from '#kit/result.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { attachFiles, attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'
import { explainFileRefusal } from '#rooms/documents/core/messages-files.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { partsOn } from '#tests/support/parts-on.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'

const permission = { name: 'gallery.hang', roles: everyone }
const hang = command({
  name: 'gallery.hang',
  title: { ko: '건다', en: 'Hang' },
  permission,
  files: 'files',
  input: z.strictObject({ title: z.string().trim().min(1), files: AddedFiles.default([]) }),
  reply: z.object({}),
  refusal: z.discriminatedUnion('kind', [...attachRefusals]),
})
/** A room with one form that takes files, and the page on which it stands. */
const gallery: Room = {
  name: 'gallery',
  title: { ko: '전시', en: 'Gallery' },
  handlers: [
    handleCommand(hang, async (context, { title, files }) => {
      const subject = { kind: 'wall', id: title }
      const attached = await context.perform(attachFiles, { subject, files, seenBy: 'everyone' })
      return attached.ok ? ok({ reply: {}, about: [subject] }) : attached
    }),
  ],
  explain: (refusal, lang) => explainFileRefusal(refusal, lang),
}
const wall = page({
  path: '/wall',
  permission,
  async render({ form }) {
    return (
      <Frame title="벽" crumbs={[]}>
        {form !== null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
        <Form action="/geumcheon/do/gallery/hang" files>
          <TextField name="title" label="제목" value={form?.values['title']} />
          <FileField name="files" label="사진" form={form} />
          <SubmitButton>걸기</SubmitButton>
        </Form>
      </Frame>
    )
  },
})

let room: RoomTest
let app: Hono
let session: string
const from = 'http://madang.test'
const socket = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }

beforeAll(async () => {
  const others = buildHouse({ signIn: testSignIn }).rooms.filter(({ name }) => name !== 'documents')
  room = await openRoom([...others, documentsRoom(readHere([])), gallery])
  const operator = { role: 'operator', on: '2020-01-01' } as const
  const account = { accountId: 'demo-resident', displayName: '주민', purpose: '검사', demonstration: true }
  await room.run(createAccount, account, operator)
  await room.run(grantRole, { accountId: account.accountId, role: 'resident' }, operator)
  const parts = partsOn(room)
  app = buildServer({ ...parts, pages: [...parts.pages, wall] })
  const begun = await app.request(
    `${from}/geumcheon/api/identity/start-demo-session`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ accountId: account.accountId }),
    },
    socket,
  )
  session = (begun.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
})
afterAll(() => room.close())

const show = async (path: string, headers = {}) =>
  app.request(`${from}/geumcheon${path}`, { headers: { Cookie: session, ...headers } }, socket)
const csrf = async () => /name="_csrf" value="([^"]+)"/.exec(await (await show('/wall')).text())?.[1] ?? ''

async function send(texts: Readonly<Record<string, string>>, files: readonly File[] = []) {
  const body = new FormData()
  for (const [name, text] of Object.entries({ _csrf: await csrf(), _page: '/geumcheon/wall', ...texts }))
    body.set(name, text)
  for (const file of files) body.append('files', file)
  const headers = { Cookie: session, Origin: from, Host: 'madang.test' }
  const answer = await app.request(`${from}/geumcheon/do/gallery/hang`, { method: 'POST', body, headers }, socket)
  return { status: answer.status, html: await answer.text() }
}
const idsIn = (html: string) =>
  [...html.matchAll(/name="files\.\d+\.fileId" value="([^"]+)"/g)].map(([, id = '']) => id)

test('a form that is refused loses neither its text nor its files; one that is whole is carried out', async () => {
  const photo = new File([new Uint8Array(await phonePhoto({ background: '#158' }))], '골목.jpg', { type: 'image/jpeg' })
  const lying = new File(['%PDF-1.7 아무것도'], '거짓.jpg', { type: 'image/jpeg' })
  const first = await send({ title: '새벽 골목' }, [photo, lying])
  expect(first.status).toBe(422)
  expect(first.html).toContain('value="새벽 골목"')
  expect(first.html).toContain('거짓.jpg: 이름은 .jpg로 끝나는데 내용은 PDF 문서입니다.')
  const [kept = ''] = idsIn(first.html)
  expect(first.html).toContain(`/geumcheon/files/${kept}/small`)

  const text = new File(['설명글'], '설명.txt')
  const second = await send({ title: '새벽 골목', 'files.0.fileId': kept }, [text])
  expect(second.html).toContain('그림을 보지 못하는 사람에게')
  expect(second.html).toMatch(/id="field-files-0-alt"[^>]*aria-invalid="true"/)
  const ids = idsIn(second.html)
  expect(ids).toHaveLength(2)

  const entries = { 'files.0.fileId': kept, 'files.0.alt': '새벽의 골목', 'files.1.fileId': ids[1] ?? '' }
  const third = await send({ title: '새벽 골목', ...entries, [`_without.${ids[1]}`]: 'on' })
  expect(third.status).toBe(303)
  const seen = await show(`/files/${kept}`)
  expect(seen.headers.get('Content-Type')).toBe('image/webp')
  expect(seen.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  expect(seen.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(seen.headers.get('Content-Disposition')).toMatch(/^inline;/)
  const document = await show(`/files/${ids[1]}`)
  expect(document.headers.get('Content-Disposition')).toMatch(/^attachment;/)
})

test('a file that somebody else holds is not shown again, and cannot be named', async () => {
  const answer = await send({ title: '남의 것', 'files.0.fileId': 'file-of-somebody', 'files.0.alt': '말' })
  expect(answer.status).toBe(404)
  expect(idsIn(answer.html)).toEqual([])
  expect(answer.html).toContain('value="남의 것"')
})

test('without the session’s own word nothing is held', async () => {
  const answer = await send({ _csrf: 'elsewhere', title: 'x' }, [new File(['글'], '글.txt')])
  expect(answer.html).toContain('이 화면을 연 뒤에 로그인이 바뀌었습니다')
  expect(idsIn(answer.html)).toEqual([])
})
