/** Light, dark, or as the system has it. */
import { useEffect, useState } from 'react'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]
const names: Record<Theme, string> = { system: 'Auto', light: 'Light', dark: 'Dark' }

function stored(): Theme {
  try {
    return themes.find((t) => t === localStorage.getItem('theme')) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Goes from one theme to the next and remembers it in this browser. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(stored)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    try {
      localStorage.setItem('theme', theme)
    } catch {
      // A browser that stores nothing keeps the choice for this page only.
    }
  }, [theme])
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  return (
    <button type="button" className="tool" onClick={() => setTheme(next)} aria-label={`Colours: ${names[theme]}. Change to ${names[next]}`}>
      <span aria-hidden="true" className="theme-sign" />
      {names[theme]}
    </button>
  )
}
