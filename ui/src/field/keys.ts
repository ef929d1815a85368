/** Tells whether keys belong to what has the focus, because one types in it. */
export function typesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)
}
