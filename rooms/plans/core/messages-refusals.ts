import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { RefusalSentences } from '#kit/sentences.ts'
import type { CopyRefusal } from './copy-project.ts'
import type { EditSheetRefusal } from './edit-sheet.ts'
import { columnWord, fieldWord } from './messages-fields.ts'
import type { PersonalDataLeft } from './personal-data.ts'
import type { ChangeRefusal } from './plan-change.ts'
import type { OrderRefusal, SectionRefusal } from './plan-section.ts'
import type { ResolveRefusal } from './sheet-comment.ts'

type Refusal =
  | CopyRefusal
  | ChangeRefusal
  | EditSheetRefusal
  | OrderRefusal
  | PersonalDataLeft
  | ResolveRefusal
  | SectionRefusal
  | { readonly kind: 'version-name-taken'; readonly name: string }
  | { readonly kind: 'project-id-taken' | 'comment-id-taken' | 'version-id-taken' | 'change-id-taken' }
  | { readonly kind: 'comment-not-found' | 'version-not-found' | 'section-not-found' }
  | { readonly kind: 'negotiation-in-other-plan' | 'negotiation-changed-meanwhile' }

const ko: RefusalSentences<Refusal> = {
  'not-an-earlier-year': () => '앞선 해의 사업만 가져올 수 있습니다. 지난해 계획에서 사업을 골라 주세요.',
  'nothing-changes': () => '앞과 뒤가 같습니다. 달라지는 내용이나 금액을 적어 주세요.',
  'half-an-amount': () => '변경 전과 변경 후 금액을 둘 다 적거나 둘 다 비워 주세요.',
  'project-surrendered': () => '포기한 사업이라 고칠 수 없습니다. 사업 쪽의 변경 이력을 봐 주세요.',
  'field-changed-meanwhile': ({ fields }) =>
    `그사이 다른 사람이 고친 칸이 있습니다: ${fields.map(({ field }) => fieldWord(field, 'ko')).join(', ')}. 두 글을 견주어 남길 것을 골라 주세요.`,
  'department-not-in-sheet': ({ department }) =>
    `${withParticle(`‘${department}’`, '은/는')} 이 사업의 부서나 분과가 아닙니다. 목록에서 골라 주세요.`,
  'field-required': ({ field }) => `‘${fieldWord(field, 'ko')}’ 칸은 비울 수 없습니다. 내용을 적어 주세요.`,
  'field-unreadable': ({ field }) => `‘${fieldWord(field, 'ko')}’ 칸을 읽을 수 없습니다. 적는 법을 보고 고쳐 주세요.`,
  'cell-required': ({ row, column, field }) =>
    `‘${fieldWord(field, 'ko')}’ ${row}번째 줄의 ${withParticle(`‘${columnWord(field, column, 'ko')}’`, '이/가')} 비었습니다. 적거나 그 줄을 지워 주세요.`,
  'cell-unreadable': ({ row, column, field, text }) =>
    `‘${fieldWord(field, 'ko')}’ ${row}번째 줄의 ‘${columnWord(field, column, 'ko')}’에서 ${withParticle(`‘${text}’`, '을/를')} 읽을 수 없습니다.`,
  'actor-twice': ({ name }) => `${withParticle(`‘${name}’`, '이/가')} 두 번 있습니다. 한 줄로 모아 주세요.`,
  'order-not-complete': ({ stands, given }) =>
    `차례에는 모두 한 번씩 있어야 합니다(있는 것 ${stands}개, 적힌 것 ${given}개). 새로 고친 뒤 다시 해 주세요.`,
  'personal-data-left': ({ places }) =>
    `공개본에 개인정보로 보이는 글이 ${places.length}곳 남아 있습니다. 고치거나 ‘가리고 굳히기’를 골라 주세요.`,
  'comment-resolved-already': () => '이미 마무리한 의견입니다.',
  'comment-open-already': () => '이미 열려 있는 의견입니다.',
  'section-changed-meanwhile': () => '그사이 다른 사람이 이 장을 고쳤습니다. 두 글을 견주어 남길 것을 골라 주세요.',
  'too-many-sections': ({ most }) => `장은 ${most}개까지 둘 수 있습니다. 쓰지 않는 장을 빼 주세요.`,
  'version-name-taken': ({ name }) => `‘${name}’이라는 판이 이미 있습니다. 다른 이름을 적어 주세요.`,
  'project-id-taken': () => '같은 번호의 사업이 이미 있습니다. 다른 번호를 써 주세요.',
  'comment-id-taken': () => '이미 적힌 의견입니다.',
  'version-id-taken': () => '이미 굳힌 판입니다.',
  'change-id-taken': () => '이미 적힌 변경입니다.',
  'comment-not-found': () => '그런 의견이 없습니다. 목록에서 다시 골라 주세요.',
  'version-not-found': () => '그런 판이 없습니다. 판 목록에서 다시 골라 주세요.',
  'section-not-found': () => '그런 장이 없습니다. 계획의 글을 새로 고쳐 주세요.',
  'negotiation-in-other-plan': () => '다른 계획의 협의조정입니다. 그 계획에서 고쳐 주세요.',
  'negotiation-changed-meanwhile': () => '그사이 다른 사람이 협의조정을 고쳤습니다. 새로 고친 뒤 다시 적어 주세요.',
}

const en: RefusalSentences<Refusal> = {
  'not-an-earlier-year': () => 'Only a project of an earlier year can be copied. Please choose one.',
  'nothing-changes': () => 'Before and after are the same. Please write what changes.',
  'half-an-amount': () => 'Please give both amounts, before and after, or neither.',
  'project-surrendered': () => 'This project was given up and can no longer be changed.',
  'field-changed-meanwhile': ({ fields }) =>
    `Somebody else has changed meanwhile: ${fields.map(({ field }) => fieldWord(field, 'en')).join(', ')}. Please compare and choose.`,
  'department-not-in-sheet': ({ department }) => `“${department}” is no department of this project. Please choose one.`,
  'field-required': ({ field }) => `“${fieldWord(field, 'en')}” cannot be empty.`,
  'field-unreadable': ({ field }) => `“${fieldWord(field, 'en')}” cannot be read. Please see how it is written.`,
  'cell-required': ({ row, column, field }) =>
    `“${columnWord(field, column, 'en')}” is empty in row ${row} of “${fieldWord(field, 'en')}”.`,
  'cell-unreadable': ({ row, column, field, text }) =>
    `“${text}” cannot be read as “${columnWord(field, column, 'en')}” in row ${row} of “${fieldWord(field, 'en')}”.`,
  'actor-twice': ({ name }) => `“${name}” stands twice. Please make it one row.`,
  'order-not-complete': ({ stands, given }) =>
    `An order names each one once (${stands} stand, ${given} are given). Please reload and try again.`,
  'personal-data-left': ({ places }) =>
    `${places.length} places look like personal data. Please mend them, or freeze with masking.`,
  'comment-resolved-already': () => 'This comment is resolved already.',
  'comment-open-already': () => 'This comment is open already.',
  'section-changed-meanwhile': () => 'Somebody else has changed this chapter. Please compare and choose.',
  'too-many-sections': ({ most }) => `A plan has at most ${most} chapters.`,
  'version-name-taken': ({ name }) => `There is a version “${name}” already. Please give another name.`,
  'project-id-taken': () => 'A project with this id exists.',
  'comment-id-taken': () => 'This comment is there already.',
  'version-id-taken': () => 'This version is frozen already.',
  'change-id-taken': () => 'This change is recorded already.',
  'comment-not-found': () => 'There is no such comment.',
  'version-not-found': () => 'There is no such version. Please choose from the list.',
  'section-not-found': () => 'There is no such chapter.',
  'negotiation-in-other-plan': () => 'This negotiation belongs to another plan.',
  'negotiation-changed-meanwhile': () => 'Somebody has changed the negotiation meanwhile. Please reload.',
}

/** The sentences for what writing, freezing, comparing and changing a plan may be refused. */
export const writingRefusals = (lang: Lang): RefusalSentences<Refusal> => (lang === 'ko' ? ko : en)
