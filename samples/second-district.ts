import { DistrictId } from '#kit/id.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { recordMeeting } from '#rooms/meetings/contract.ts'
import { establishBody, foundDistrict } from '#rooms/organization/contract.ts'
import { recordBallotResult } from '#rooms/voting/contract.ts'
import type { Chapter, Story } from './teller.ts'

const day = (date: string) => ({ from: date, to: date, precision: 'day' as const })

/** Its ids are Geumcheon's on purpose: the same id in two districts means two things. */
const itemIds = ['anyangcheon-trail', 'safe-alley'] as const

const aSecondDistrict: Chapter = {
  title: 'A second district',
  happens: async (tell) => {
    const names = { name: '영등포구', nameEn: 'Yeongdeungpo-gu', city: '서울특별시', cityEn: 'Seoul' }
    await tell(foundDistrict, names, { as: 'operator', on: '2020-01-01' })
    const body = {
      bodyId: 'governance-council',
      kind: 'governance-council' as const,
      name: '영등포구협치회의',
      rules: {
        opens: null,
        resolves: null,
        regularPerYear: null,
        extraordinaryShare: null,
        chairMayCall: true,
        maxSeats: null,
        sizeText: null,
        terms: [],
        basis: null,
      },
    }
    await tell(establishBody, body, { as: 'administrator', on: '2020-01-01' })
    for (const [index, date] of ['2020-01-07', '2020-04-07', '2020-07-07'].entries()) {
      const meeting = {
        meetingId: `m2020-0${index + 1}`,
        registerNo: index + 1,
        kind: 'governance-council' as const,
        bodyId: 'governance-council',
        groupText: '영등포구협치회의',
        round: `2020-${index + 1}차`,
        period: day(date),
        attendance: 10,
        topic: '시험용 회의',
      }
      await tell(recordMeeting, meeting, { as: 'secretariat', on: date })
    }
    for (const itemId of itemIds) {
      const item = {
        itemId,
        cycleId: 'cycle-2020',
        kind: 'proposal' as const,
        title: `시험용 제안 ${itemId}`,
        enteredOn: day('2020-02-03'),
      }
      await tell(enterItem, item, { as: 'secretariat', on: '2020-02-03' })
    }
    await tell(recordBallotResult, { ballot }, { as: 'secretariat', on: '2020-07-23' })
  },
}

const ballot = {
  id: 'b2020',
  name: '시험용 투표',
  period: day('2020-07-23'),
  channel: null,
  eligibility: null,
  advisory: true,
  source: null,
  contests: [
    {
      id: 'citizen-budget',
      title: '시험용 물음',
      choices: { kind: 'up-to' as const, n: 1 },
      voters: 9,
      statedVotes: 9,
      options: itemIds.map((itemId, index) => ({
        id: `citizen-budget-${index + 1}`,
        itemId,
        name: `시험용 제안 ${itemId}`,
        amount: 1_000_000,
        votes: 5 - index,
        statedRank: index + 1,
        statedShare: null,
      })),
    },
  ],
}

/** A tiny second district for tests, made up throughout: 3 meetings and one ballot, under ids that Geumcheon uses too. */
export const yeongdeungpo: Story = { districtId: DistrictId.parse('yeongdeungpo'), chapters: [aSecondDistrict] }
