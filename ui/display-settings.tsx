import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

/** How the page is shown: one press on a button sets it and comes back here. */
export function DisplaySettings() {
  const page = usePage()
  const t = words(page.lang)
  const settings = [
    { name: 'text', legend: t.textSize, now: page.text, choices: Object.entries(t.textSizes) },
    { name: 'theme', legend: t.theme, now: page.theme, choices: Object.entries(t.themes) },
    { name: 'lang', legend: t.language, now: page.lang, choices: Object.entries(t.languages) },
  ]
  return (
    <details class="display" name="header">
      <summary class="utility-item">
        <Icon name="settings" />
        {t.display}
        <Icon name="down" />
      </summary>
      <div class="display-panel">
        {settings.map(({ name, legend, now, choices }) => (
          <form key={name} method="post" action={`/${page.district.id}/display`}>
            <input type="hidden" name="then" value={page.path} />
            <fieldset>
              <legend>{legend}</legend>
              {choices.map(([value, label]) => (
                <button
                  key={value}
                  type="submit"
                  name={name}
                  value={value}
                  aria-pressed={value === now ? 'true' : 'false'}
                  lang={name === 'lang' ? value : undefined}
                >
                  {label}
                </button>
              ))}
            </fieldset>
          </form>
        ))}
      </div>
    </details>
  )
}
