import { invoke } from '@tauri-apps/api/core'
import { open, save } from '@tauri-apps/plugin-dialog'
import { failureFrom, type Backend } from './call'

const filters = [{ name: 'Rumb', extensions: ['rumb'] }]
// Systems tell a kind of file by what follows the last point.
const cards = [{ name: 'Rumb', extensions: ['json'] }]
const packs = [{ name: 'Rumb', extensions: ['rumbpack', 'zip'] }]
const tables = [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }]

/** Tells the shell something that is about the window alone. */
function tell(name: 'ready' | 'wait' | 'leave'): void {
  void invoke('call', { name, args: {} })
}

/** The desktop window: calls go through the shell. */
export const tauri: Backend = {
  call: (name, args) =>
    invoke<never>('call', { name, args }).catch((caught: unknown) => {
      throw failureFrom(caught)
    }),
  ready: () => {
    tell('ready')
  },
  guard: (mayLeave) => {
    addEventListener('close-asked', () => {
      tell('wait')
      void mayLeave().then((leave) => {
        if (leave) tell('leave')
      })
    })
  },
  picker: {
    openFile: () => open({ filters, multiple: false, directory: false }),
    openFolder: () => open({ directory: true, multiple: false }),
    openTable: () => open({ filters: tables, multiple: false, directory: false }),
    openCard: () => open({ filters: cards, multiple: false, directory: false }),
    openPack: () => open({ filters: packs, multiple: false, directory: false }),
    saveFile: (proposed) => {
      const ending = proposed.split('.').pop() ?? ''
      return save({ defaultPath: proposed, filters: [{ name: ending.toUpperCase(), extensions: [ending] }] })
    },
    saveCard: (proposed) => save({ defaultPath: proposed, filters: cards }),
    saveTable: (proposed) => save({ defaultPath: proposed, filters: [{ name: 'CSV', extensions: ['csv'] }] }),
  },
}
