import { expect, test } from 'vitest'
import { linesAlong } from './lineage.ts'
import { ProposalId } from './proposal.ts'

const id = (text: string) => ProposalId.parse(text)
const step = (of: string, next: string) => ({ of: id(of), next: id(next) })

test('steps lead from a proposal to itself, and over each other to all that it was made of, each once', () => {
  const lineOf = linesAlong([step('park', 'one'), step('park', 'two'), step('one', 'whole'), step('two', 'whole')])
  expect(lineOf(id('park'))).toEqual(['park', 'one', 'two', 'whole'])
  expect(lineOf(id('two'))).toEqual(['two', 'whole'])
  expect(lineOf(id('alone'))).toEqual(['alone'])
})
