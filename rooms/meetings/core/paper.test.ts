import { expect, it } from 'vitest'
import { papersOf, toPublish } from './paper.ts'

const file = (fileId: string, seenBy: 'everyone' | 'office', people = 'none') =>
  ({ fileId, name: `${fileId}.pdf`, bytes: 1000, seenBy, people }) as never

it('puts papers in the order of the agenda, each as open as its file, and leaves out files without a point', () => {
  const files = [file('plan', 'office'), file('budget', 'everyone'), file('lost', 'office')]
  const places = [
    { fileId: 'plan', agendaNo: 2 },
    { fileId: 'budget', agendaNo: 1 },
    { fileId: 'gone', agendaNo: 1 },
  ] as never
  expect(papersOf(files, places)).toEqual([
    { fileId: 'budget', agendaNo: 1, name: 'budget.pdf', bytes: 1000, isPublic: true },
    { fileId: 'plan', agendaNo: 2, name: 'plan.pdf', bytes: 1000, isPublic: false },
  ])
})

it('calls public what everybody really reads: a picture of people who did not agree stays with the office', () => {
  const files = [file('agreed', 'everyone', 'agreed'), file('crowd', 'everyone', 'not-agreed')]
  const places = [
    { fileId: 'agreed', agendaNo: 1 },
    { fileId: 'crowd', agendaNo: 2 },
  ] as never
  expect(papersOf(files, places).map(({ isPublic }) => isPublic)).toEqual([true, false])
})

it('publishes what is still the office’s, and no picture of people who did not agree', () => {
  const files = [
    file('plan', 'office'),
    file('blurred', 'office', 'blurred'),
    file('crowd', 'office', 'not-agreed'),
    file('waits', 'everyone', 'not-agreed'),
    file('public', 'everyone'),
  ]
  expect(toPublish(files)).toEqual([files[0], files[1]])
})
