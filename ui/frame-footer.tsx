import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export function FrameFooter() {
  const { lang, district } = usePage()
  const t = words(lang)
  const links = [
    { path: 'about', label: t.about },
    { path: 'privacy', label: t.privacy },
    { path: 'accessibility', label: t.accessibility },
    { path: 'open-data', label: t.openData },
    { path: 'permissions', label: t.permissions },
    { path: 'api', label: t.api },
  ]
  return (
    <footer class="footer">
      <div class="inner">
        <p class="footer-name">
          {district.name} {t.service}
        </p>
        <p>{t.footerText}</p>
        <nav aria-label={t.footerLinks}>
          <ul>
            {links.map(({ path, label }) => (
              <li key={path}>
                <a href={`/${district.id}/${path}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="footer-licence">{t.licence}</p>
        <a class="to-top" href="#top">
          <Icon name="up" />
          {t.toTop}
        </a>
      </div>
    </footer>
  )
}
