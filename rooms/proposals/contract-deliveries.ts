import { z } from 'zod'
import { noRefusals, query } from '#kit/contract.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { Answer } from './core/answer.ts'
import { deliveryMeans } from './core/answer-note.ts'
import * as may from './core/permissions.ts'
import { ProposalId } from './core/proposal.ts'

export const DeliveryMeans = z.enum(deliveryMeans)

/** What became of a message: waiting, sent, or given up and why; for as long as the room of notices remembers it. */
export const Posted = z.object({
  state: z.enum(['waiting', 'sent', 'dead']),
  failure: z.string().nullable(),
  endedAt: Instant.nullable(),
})
export type Posted = z.infer<typeof Posted>

export const listDeliveries = query({
  name: 'proposals.list-deliveries',
  title: { ko: '통지한 답변을 본다', en: 'List the answers that were sent' },
  permission: may.maySeeDesk,
  input: z.object({
    means: DeliveryMeans.optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(50),
  }),
  reply: z.object({
    deliveries: z.array(
      z.object({
        proposalId: ProposalId,
        title: z.string(),
        means: DeliveryMeans,
        on: LocalDate,
        /** Of what was texted or mailed. */
        posted: Posted.nullable(),
      }),
    ),
    total: z.int(),
    page: z.int(),
  }),
  refusal: noRefusals,
})

/** How many letters one page prints. */
export const lettersAtOnce = 500

/** The answers of a day that go out in letters, to be printed. */
export const listLetters = query({
  name: 'proposals.list-letters',
  title: { ko: '편지로 보낼 답변을 본다', en: 'List the answers to be printed as letters' },
  permission: may.maySeeDesk,
  input: z.object({ on: LocalDate, page: z.int().min(1).max(100_000).default(1) }),
  reply: z.object({
    letters: z.array(
      z.object({
        proposalId: ProposalId,
        title: z.string(),
        submittedOn: LocalDate,
        departmentId: DepartmentId.nullable(),
        answer: Answer.unwrap().pick({ verdict: true, reasonCodes: true, opinion: true }),
      }),
    ),
    /** Of the whole day. */
    total: z.int(),
    page: z.int(),
  }),
  refusal: noRefusals,
})
