import type { Settings } from '../generated/Settings'

/** Puts the reader's settings on the page: size of text, theme, contrast and language. */
export function dress(settings: Settings, language: string): void {
  const root = document.documentElement
  root.lang = language
  root.dataset['text'] = String(settings.text_size)
  root.dataset['theme'] = settings.theme
  // Who asked the system for more contrast gets it here too.
  const wished = window.matchMedia('(prefers-contrast: more)').matches
  root.dataset['contrast'] = wished ? 'more' : settings.contrast
}
