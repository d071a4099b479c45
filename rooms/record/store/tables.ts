import type { GeneratedAlways } from 'kysely'
import type { Role } from '#kit/actor.ts'
import type { Subject } from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'

export type RecordTables = {
  record_event: {
    district_id: DistrictId
    event_id: GeneratedAlways<number>
    command: string
    role: Role
    effective_on: LocalDate
    recorded_at: Instant
    about: readonly Subject[]
    erases: readonly Subject[]
    body_hash: string
    seal_no: number | null
    leaf_hash: string | null
  }
  record_event_subject: { district_id: DistrictId; kind: string; id: string; event_id: number }
  record_body: {
    district_id: DistrictId
    event_id: number
    salt: string | null
    body: string | null
    destroyed_by: number | null
  }
  record_seal: {
    district_id: DistrictId
    seal_no: number
    previous: string
    sealed_at: Instant
    events: number
    hash: string
  }
  record_command_key: {
    district_id: DistrictId
    key: string
    command: string
    input_hash: string
    reply: unknown
    event_id: number | null
  }
}
