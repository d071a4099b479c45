import type { PersonalDeclaration } from '#kit/personal.ts'

/** What this room holds of people: nothing; of ballots held outside Madang only sums are recorded. */
export const votingPersonal: PersonalDeclaration = {
  room: 'voting',
  files: [],
  fields: [],
  impersonal: {
    recorded_ballot: { key: 'ballot_id gate_id', list: 'held_precision', office: 'name channel eligibility source' },
    recorded_contest: { key: 'ballot_id contest_id', list: 'choices_kind', office: 'title' },
    recorded_option: { key: 'ballot_id contest_id option_id item_id', office: 'name' },
  },
}
