import { invoke } from '@tauri-apps/api/core'
import { open, save } from '@tauri-apps/plugin-dialog'
import { failureFrom, type Backend } from './call'

const filters = [{ name: 'Rumb', extensions: ['rumb'] }]

/** The desktop window: calls go through the shell. */
export const tauri: Backend = {
  call: (name, args) =>
    invoke<never>('call', { name, args }).catch((caught: unknown) => {
      throw failureFrom(caught)
    }),
  ready: () => {
    void invoke('call', { name: 'ready', args: {} })
  },
  picker: {
    openFile: () => open({ filters, multiple: false, directory: false }),
    openFolder: () => open({ directory: true, multiple: false }),
    saveFile: (proposed) => save({ defaultPath: proposed }),
  },
}
