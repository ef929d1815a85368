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

/**
 * Waits for the letters of the program. Words laid out before these are here are laid out twice, and first in letters of
 * the system, which WebKitGTK looks for a long time, some 80 ms.
 */
export async function letters(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()))
}
