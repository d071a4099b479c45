import { expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isDownload, isRefused, type RefusedForm } from '#kernel/page.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { render } from '#ui/render-for-test.tsx'
import { seePlanText, writeSection } from '../contract.ts'
import { planOf2021 as plan } from '../core/fixture.ts'
import { planTextEditPage } from './plan-text-edit-page.tsx'

const section = { planId: plan.id, kind: 'background', heading: '배경', body: '다른 사람의 글' }
const seen = seePlanText.reply.parse({
  plan,
  sections: [
    { ...section, id: 'background', version: 7 },
    { ...section, id: 'direction', heading: '방향', version: 3 },
  ],
  projects: [],
})
const values = { sectionId: 'background', heading: '배경', body: '내 글', basedOn: '5' }
const show = async (refusal: object | null) => {
  const form: RefusedForm | null =
    refusal === null
      ? null
      : ({ command: writeSection.name, values, refusal, sentence: '거절', fieldErrors: {} } as unknown as RefusedForm)
  const made = await planTextEditPage.render({
    ask: (async () => ({ ok: true, value: seen })) as unknown as Ask,
    actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['secretariat'] },
    lang: 'ko',
    now: Instant.parse('2021-03-02T01:00:00.000Z'),
    params: { id: plan.id },
    query: {},
    form,
    sent: null,
  })
  if (isRefused(made) || isDownload(made)) throw new Error('no page')
  return render(made, { lang: 'ko' })
}
const basedOn = (html: string) => [...html.matchAll(/name="basedOn" value="(\d+)"/g)].map(([, version]) => version)

it('a chapter is based on the version that stands', async () => {
  const html = await show(null)
  expect(basedOn(html)).toEqual(['7', '3'])
  expect(html).not.toContain('내 글로 바꾸기')
})

it('a chapter refused for another reason stays based on what its writer saw', async () => {
  const html = await show({ kind: 'invalid-input' })
  expect(basedOn(html)).toEqual(['5', '3'])
  expect(html).not.toContain('내 글로 바꾸기')
})

it('a stale chapter says that it would replace what another saved, and only the text that was shown', async () => {
  const theirs = { sectionId: 'background', version: 6, heading: '배경', body: '그사이의 글' }
  const html = await show({ kind: 'section-changed-meanwhile', ...theirs })
  expect(basedOn(html)).toEqual(['6', '3'])
  expect(html.match(/그 글이 아래 글로 바뀝니다/g)).toHaveLength(2)
  expect(html).toMatch(/<button[^>]*>내 글로 바꾸기/)
})
