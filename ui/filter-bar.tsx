import { fieldId } from './field-id.ts'
import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { More } from './more.tsx'
import { usePage } from './page-context.ts'

export interface SelectFilter {
  readonly kind: 'select'
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export interface SearchFilter {
  readonly kind: 'search'
  readonly name: string
  readonly label: string
  readonly value: string
}

export interface FilterBarProps {
  /** The page's own address without a query; also where "clear filters" leads. */
  readonly action: string
  readonly filters: readonly (SelectFilter | SearchFilter)[]
  /** Further values of the query that stay as they are. */
  readonly keep?: Readonly<Record<string, string>>
  /** What the whole is called where a page has several. */
  readonly label?: string
  /** What the button says; without it, that it finds. */
  readonly submit?: string
  /** Whether there is something to clear: a bar that only shapes a form has nothing. */
  readonly clears?: boolean
  /** Whether all but the words sought stand folded until one of them is chosen: on a phone the list comes first. */
  readonly folds?: boolean
}

/** Filters that stand in the address, so that a filtered list can be linked, printed and come back to. */
export function FilterBar({ action, filters, keep = {}, label, submit, clears = true, folds = false }: FilterBarProps) {
  const t = words(usePage().lang)
  const [shown, folded] = folds ? [filters.filter(isSearch), filters.filter((one) => !isSearch(one))] : [filters, []]
  return (
    <search aria-label={label ?? t.filter}>
      <form class={folds ? 'filters filters-folds' : 'filters'} method="get" action={action}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {shown.map((filter) => (
          <Filter key={filter.name} filter={filter} />
        ))}
        {folded.length > 0 && (
          <More summary={t.moreFilters} open={folded.some(isInUse)}>
            <div class="filters-choices">
              {folded.map((filter) => (
                <Filter key={filter.name} filter={filter} />
              ))}
            </div>
          </More>
        )}
        <div class="filter-actions">
          <button type="submit" class="button button-primary">
            {submit ?? t.apply}
          </button>
          {clears && (
            <a class="button button-text" href={action}>
              <Icon name="reset" />
              {t.reset}
            </a>
          )}
        </div>
      </form>
    </search>
  )
}

const isSearch = ({ kind }: SelectFilter | SearchFilter): boolean => kind === 'search'

/** Whether something else than the first choice, which stands for none, is chosen. */
const isInUse = (filter: SelectFilter | SearchFilter): boolean =>
  filter.value !== '' && (filter.kind === 'search' || filter.value !== filter.options[0]?.value)

const Filter = ({ filter }: { readonly filter: SelectFilter | SearchFilter }) => (
  <div class={`filter filter-${filter.kind}`}>
    <label for={fieldId(filter.name)}>{filter.label}</label>
    {filter.kind === 'search' ? (
      <input class="input" type="search" id={fieldId(filter.name)} name={filter.name} value={filter.value} />
    ) : (
      <select class="input" id={fieldId(filter.name)} name={filter.name}>
        {filter.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === filter.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </div>
)
