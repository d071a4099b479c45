import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { plainLines } from '../frozen-document.ts'
import { type MeetingRecord, meetingRecord } from './meeting-record.ts'
import { type MinutesPaper, minutesPaper } from './minutes.ts'

const day = localDate('2020-08-05')
const resolution = { text: '원안 의결', enrolled: 30, present: 20, inFavour: 15, base: 20, needed: 11 }
const record: MeetingRecord = {
  ...{ group: '협치회의 2020-3차', period: { from: day, to: day, precision: 'day' }, place: '기획상황실' },
  ...{ attendance: 24, topic: '계획(안) 의결', resolutions: [resolution] },
  rejected: [{ agendaNo: 2, motion: '예산 증액', stated: '부결. 찬성 3, 반대 17' }],
}

describe('the record of a meeting', () => {
  it('says when, where, how many came, and each resolution with what it needed', () => {
    const document = meetingRecord(record)
    expect(checkModel(document)).toEqual([])
    const lines = plainLines(document).split('\n')
    expect(lines).toContain('일시 | 2020. 8. 5.(수)')
    expect(lines).toContain('참석인원 | 24명')
    expect(lines).toContain('1 | 원안 의결 | 30 | 20 | 15 | 11 (20명의 과반수)')
    expect(lines).toContain('○ 2번 안건, 예산 증액: 부결. 찬성 3, 반대 17')
    expect(lines).not.toContain('※ 빈칸은 기록에 없는 수이다.')
  })
  it('leaves out what the register does not know, and says so of numbers', () => {
    const bare = { ...record, place: null, attendance: null, rejected: [] }
    const untold = { ...resolution, inFavour: null, needed: null }
    const lines = plainLines(meetingRecord({ ...bare, resolutions: [untold, { ...resolution, base: null }] }))
    expect(lines).toContain('1 | 원안 의결 | 30 | 20 |  | \n2 | 원안 의결 | 30 | 20 | 15 | ')
    expect(lines).toContain('※ 빈칸은 기록에 없는 수이다.')
    for (const word of ['장소', '참석인원', '부결']) expect(lines).not.toContain(word)
    expect(plainLines(meetingRecord({ ...bare, resolutions: [] }))).toContain('○ 의결한 것이 없다.')
  })
})

describe('the minutes', () => {
  const first = { version: 1, text: '□ 안건\n○ 하천 길\n말한 것', correction: null, writtenOn: day }
  const minutes: MinutesPaper = {
    ...{ group: '협치회의', topic: '계획 의결', heldOn: day, beginsAt: '15:00', place: '기획상황실' },
    ...{ latest: first, versions: [first], approved: null, publishedOn: null, papers: [] },
  }
  it('are text in blocks, with how they stand', () => {
    const document = minutesPaper(minutes)
    expect(checkModel(document)).toEqual([])
    const lines = plainLines(document).split('\n')
    expect(lines).toContain('일시 | 2020. 8. 5.(수) 15:00')
    expect(lines).toContain('승인 | 아직 승인하지 않음')
    expect(lines).toContain('공개 | 아직 공개하지 않음')
    expect(lines.slice(-3)).toEqual(['□ 안건', '○ 하천 길', '말한 것'])
  })
  it('say what was corrected, that they are approved and public, and what is attached', () => {
    const second = { ...first, version: 2, correction: '참석인원을 고침', writtenOn: localDate('2020-08-07') }
    const document = minutesPaper({
      ...{ ...minutes, latest: second, versions: [first, second], approved: { version: 1, on: day } },
      ...{ publishedOn: day, papers: ['계획(안).hwpx', '회의자료.pdf'] },
    })
    expect(checkModel(document)).toEqual([])
    const lines = plainLines(document).split('\n')
    expect(lines).toContain('판 | 2판, 2020. 8. 7. 씀')
    expect(lines).toContain('승인 | 1판을 2020. 8. 5. 승인함')
    expect(lines).toContain('공개 | 2020. 8. 5. 공개함')
    expect(lines).toContain('2판 | 2020. 8. 7. | 참석인원을 고침')
    expect(lines.slice(-2)).toEqual(['붙임  1. 계획(안).hwpx 1부.', '      2. 회의자료.pdf 1부.  끝.'])
  })
})
