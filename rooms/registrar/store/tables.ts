import type { Generated } from 'kysely'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Eligibility } from '../core/eligibility.ts'
import type { VoteChannel } from '../core/refusal.ts'

export type VoteState = 'prepared' | 'open' | 'closed' | 'destroyed'

export type RegistrarTables = {
  vote: {
    election_id: string
    state: VoteState
    signing_key: string
    signing_secret: string | null
    eh: string | null
    manifest: string | null
    eligibility: Eligibility | null
    roll_secret: string | null
    share: string | null
    closed_at: number | null
    leaves: Generated<number>
  }
  token_key: { election_id: string; style: string; modulus: string; secret: string | null }
  roster: { eh: string; person_mark: string; phone_mark: string }
  code: {
    eh: string
    code_id: string
    code_hash: string
    tries_left: number
    person_mark: string
    phone_mark: string
    phone: string
    is_guarded: boolean
    ends_at: number
  }
  proof: {
    eh: string
    proof_hash: string
    ci_mark: string | null
    phone_mark: string | null
    person_mark: string | null
    style: string
    dong: string | null
    phone: string | null
    ends_at: number
  }
  issue_leaf: { eh: string; leaf_index: number; style: string; line: string }
  issue_node: { eh: string; level: number; node_index: number; hash: string }
  issue_head: { eh: string; size: number; note: string }
  roll: {
    eh: string
    voter_key: string
    channel: VoteChannel
    dong: string | null
    issued_on: LocalDate
    style: string | null
    blinded_hash: string | null
    leaf_index: number | null
    mark: string | null
    asking: string | null
    is_namesake: boolean
  }
  roll_mark: { eh: string; mark: string; voter_key: string }
  unmarked: {
    eh: string
    unmarked_no: number
    channel: 'card' | 'paper'
    officer: string
    why: string
    unmarked_on: LocalDate
  }
  card_batch: { eh: string; batch: string; style: string; printed: number; drawn_hash: string }
  card_back: { eh: string; ballot_key: string; style: string; why: 'unused' | 'spoilt' }
}
